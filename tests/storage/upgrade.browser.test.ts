import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Drafts } from '../../lib/storage/drafts.ts';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';

const quote = { kind: 'quote', quote: 'TNI siap', selectors: [] } as const;
const { article, annotation } = sampleArticle(1);

/** A note as version 1 kept it. */
function note1(number: number, articleNumber: number, changes: object = {}) {
  const { id, articleId, target, text, createdAt, updatedAt } = sampleNote(number, articleNumber);
  return { id, articleId, target, text, createdAt, updatedAt, ...changes };
}

const draft1 = { token: 'a', article, annotation, target: quote, text: 'Kata', createdAt: sampleMoment(1) };
const place = { targetKey: '["quote","TNI siap","",""]' };

let extension: ExtensionPage;
let name = '';
let count = 0;

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(async () => {
  count += 1;
  name = `upgrade-${count}`;
  await extension.evaluate((probe, db) => probe.makeVersion1(db), name);
});

async function put(store: string, ...records: readonly object[]): Promise<void> {
  for (const record of records)
    await extension.evaluate((probe, [db, s, one]) => probe.put(db, s, one), [name, store, record] as const);
}

describe('a database of version 1', () => {
  it('has its notes read as those of today, found by all that finds them', async () => {
    await put('articles', sampleArticle(1), sampleArticle(2));
    await put('notes', note1(1, 1), note1(2, 1, { target: quote }), note1(3, 2));
    const library = extension.remote<Library>('library', name);
    const second = sampleNote(2, 1, { target: { ...quote, block: null } });
    expect(await library.everything()).toEqual({
      articles: [sampleArticle(1), sampleArticle(2)],
      notes: [sampleNote(1, 1), second, sampleNote(3, 2)],
    });
    expect(await library.notesOf(sampleId(1))).toEqual([sampleNote(1, 1), second]);
    expect((await library.recentNotes({ limit: 9 })).map(({ id }) => id)).toEqual(
      [3, 2, 1].map((n) => sampleNote(n, 1).id),
    );
    await library.trashNote(second.id);
    expect(await library.notesOf(sampleId(1))).toHaveLength(1);
  });

  it('has its drafts go on', async () => {
    await put('drafts', { ...draft1, ...place });
    const drafts = extension.remote<Drafts>('drafts', name);
    const today = { colour: 'yellow', tags: [], noteId: null, target: { ...quote, block: null } } as const;
    const draft = { ...draft1, ...today };
    expect(await drafts.begin({ ...draft, token: 'b', text: '' })).toEqual(draft);
  });

  it('has a damaged record named, and the others kept', async () => {
    await put('articles', sampleArticle(1), sampleArticle(2));
    await put('notes', note1(1, 1, { text: null }), note1(2, 2));
    const library = extension.remote<Library>('library', name);
    expect(await library.notesOf(sampleId(2))).toEqual([sampleNote(2, 2)]);
    await expect(library.notesOf(sampleId(1))).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining(`The note ${sampleNote(1, 1).id} is damaged`),
    });
  });

  it('of ten thousand notes is converted whole', { timeout: 60_000 }, async () => {
    await put('articles', sampleArticle(1));
    await extension.evaluate(
      async (probe, [db, note]) => {
        const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
        await probe.putAll(
          db,
          'notes',
          Array.from({ length: 10_000 }, (_, n) => ({ ...note, id: id(n) })),
        );
      },
      [name, note1(1, 1)] as const,
    );
    const library = extension.remote<Library>('library', name);
    expect(await library.notesOf(sampleId(1))).toHaveLength(10_000);
  });
});
