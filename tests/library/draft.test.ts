import { describe, expect, it } from 'vitest';
import { parseDraft, targetKey } from '../../lib/library/draft.ts';
import type { NoteTarget } from '../../lib/library/note.ts';
import { sampleArticle, sampleMoment } from './samples.ts';

const quote = (start: number, prefix: string): NoteTarget => ({
  kind: 'quote',
  quote: 'TNI',
  selectors: [
    { type: 'TextPositionSelector', start, end: start + 3 },
    { type: 'TextQuoteSelector', exact: 'TNI', prefix, suffix: ' siap' },
  ],
  block: null,
});
const entity = (id: string): NoteTarget => ({ kind: 'entity', entity: id, name: 'Nama', type: 'person' });

describe('the key of a target', () => {
  it.each([
    ['a quote that moved', quote(5, 'Kata '), quote(50, 'Kata ')],
    ['an entity', entity('person/a'), entity('person/a')],
    ['the article', { kind: 'article' }, { kind: 'article' }],
  ] as const)('is the same for %s', (_, a, b) => {
    expect(targetKey(a)).toBe(targetKey(b));
  });

  it.each([
    ['quotes in other surroundings', quote(5, 'Kata '), quote(5, 'Lalu ')],
    ['entities', entity('person/a'), entity('person/b')],
    ['kinds', entity('article'), { kind: 'article' }],
    ['a quote and an entity', quote(0, ''), entity('TNI')],
  ] as const)('differs between %s', (_, a, b) => {
    expect(targetKey(a)).not.toBe(targetKey(b));
  });

  it('needs no selectors', () => {
    expect(targetKey({ kind: 'quote', quote: 'TNI', selectors: [], block: null })).toBe(
      '["quote","TNI","",""]',
    );
  });
});

describe('a draft', () => {
  const { article, annotation } = sampleArticle(1);
  const draft = {
    token: 't',
    article,
    annotation,
    target: { kind: 'article' },
    text: '',
    colour: 'yellow',
    tags: [],
    noteId: null,
    createdAt: sampleMoment(1),
  };

  it('is read as it is', () => {
    expect(parseDraft(draft)).toEqual({ ok: true, value: draft });
  });

  it.each([
    ['token', ''],
    ['text', null],
    ['createdAt', 'now'],
    ['colour', 'red'],
    ['tags', [' tidy']],
    ['noteId', 'x'],
    ['article', { ...article, url: 'data:,' }],
  ])('is refused with the %s %j', (key, value) => {
    expect(parseDraft({ ...draft, [key]: value }).ok).toBe(false);
  });
});
