import { describe, expect, it } from 'vitest';
import { carriedId, carriedNote } from '../../entrypoints/library/carried-note.ts';
import { anchor } from '../../lib/anchoring/anchor.ts';
import { describe as describePlace } from '../../lib/anchoring/describe.ts';
import type { NoteTarget } from '../../lib/library/note.ts';
import { idsOfSameStory } from '../../lib/library/same-text.ts';
import { fingerprint } from '../../lib/text/fingerprint.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';

const { article: there } = sampleArticle(1);
const LEAD = 'Kabar lain\nFoto: Antara\n';
const here = {
  ...there,
  pageKey: 'https://lain.test/a',
  text: `${LEAD}Menko Polhukam Wiranto bertemu di Bali.\nTNI siap.`,
  blocks: [{ kind: 'paragraph' as const, start: LEAD.length, end: LEAD.length + 39 }],
};
const quote = 'bertemu di Bali';
const from = there.text.indexOf(quote);
const target: NoteTarget = {
  kind: 'quote',
  quote,
  selectors: describePlace(there.text, from, from + quote.length),
  block: null,
};

describe('the id of a carried note', () => {
  it('is one for one note and page, another for any other, and a UUID', async () => {
    const ids = await Promise.all([
      carriedId(sampleId(1), 'https://a.test/'),
      carriedId(sampleId(1), 'https://a.test/'),
      carriedId(sampleId(2), 'https://a.test/'),
      carriedId(sampleId(1), 'https://b.test/'),
    ]);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('a carried note', () => {
  it('keeps words, look and days, and stands at the same words of the other page', async () => {
    const note = sampleNote(1, 1, { target, text: 'Kapan?', colour: 'blue', tags: ['bali'] });
    const carried = await carriedNote(note, here, sampleId(7));
    expect(carried).toMatchObject({
      articleId: sampleId(7),
      text: 'Kapan?',
      colour: 'blue',
      tags: ['bali'],
      createdAt: note.createdAt,
      updatedAt: note.updatedAt,
    });
    expect(carried.target).toMatchObject({ kind: 'quote', quote });
    const selectors = carried.target.kind === 'quote' ? carried.target.selectors : [];
    expect(anchor(here.text, selectors)).toMatchObject({ start: here.text.indexOf(quote) });
    expect(selectors).not.toEqual(target.selectors);
  });

  it('whose words the other page does not have keeps its place, to wait for them', async () => {
    const carried = await carriedNote(
      sampleNote(1, 1, { target }),
      { ...here, text: 'Lain.', blocks: [] },
      sampleId(7),
    );
    expect(carried.target).toEqual(target);
  });

  it('on a name or the whole article is on them there too', async () => {
    for (const whole of [
      { kind: 'article' },
      { kind: 'entity', entity: 'person/wiranto', name: 'Wiranto', type: 'person' },
    ] as const) {
      const carried = await carriedNote(sampleNote(1, 1, { target: whole }), here, sampleId(7));
      expect(carried.target).toEqual(whole);
    }
  });
});

describe('articles of the same story', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => `kata${((from + n) * 7919) % 100_003}`).join(' ');
  const print = (text: string) => fingerprint(text) ?? '';

  it('are found by likeness, the likest first, and others not', () => {
    const rows = [
      { id: 'edited', fingerprint: print(`${words(0, 150)} ${words(500, 550)}`) },
      { id: 'other', fingerprint: print(words(1000, 1200)) },
      { id: 'same', fingerprint: print(words(0, 200)) },
    ];
    expect(idsOfSameStory(print(words(0, 200)), rows)).toEqual(['same', 'edited']);
  });
});
