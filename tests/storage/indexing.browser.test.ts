import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SearchFilters } from '../../lib/library/index/search-request.ts';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import { found as foundIn, ids, plain } from './searched.ts';

let extension: ExtensionPage;
let library: Library;
let name = '';
let count = 0;

const found = (query: string, filters: SearchFilters = {}) => foundIn(library, query, filters);

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(() => {
  count += 1;
  name = `indexing-${count}`;
  library = extension.remote('library', name);
});

describe('a library that was kept before there was an index', () => {
  beforeEach(async () => {
    await extension.evaluate((probe, db) => probe.makeVersion1(db), name);
    const articles = Array.from({ length: 90 }, (_, n) => sampleArticle(n));
    const put = (store: string, records: readonly unknown[]) =>
      extension.evaluate((probe, [db, s, all]) => probe.putAll(db, s, all), [name, store, records] as const);
    await put('articles', articles);
    const { id, articleId, target, text, createdAt, updatedAt } = sampleNote(1, 7);
    await put('notes', [{ id, articleId, target, text, createdAt, updatedAt }]);
  });

  async function untilComplete(): Promise<readonly number[]> {
    const done: number[] = [];
    for (let progress = await library.tendIndex(); ; progress = await library.tendIndex()) {
      if (progress.isComplete) return done;
      done.push(progress.done);
    }
  }

  it('is indexed bit by bit, and says how far', async () => {
    expect(await library.indexProgress()).toEqual({ done: 0, total: 90, isComplete: false });
    expect(await untilComplete()).toEqual([64, 90]);
    expect(await found('', { kind: 'article' })).toHaveLength(90);
    expect(await found('catatan')).toEqual([sampleNote(1, 7).id]);
  });

  it('is indexed rightly whatever is written meanwhile', async () => {
    await library.saveArticle(sampleArticle(100));
    await library.deleteArticle(sampleId(3));
    await library.saveNote(sampleNote(2, 5, { text: 'Tambahan' }));
    await library.tendIndex();
    await library.deleteArticle(sampleId(4));
    await library.deleteArticle(sampleId(89));
    await library.trashNote(sampleNote(1, 7).id);
    await untilComplete();
    const numbers = [...Array(89).keys(), 100].filter((n) => n !== 3 && n !== 4);
    expect((await found('', { kind: 'article' })).toSorted()).toEqual(ids(...numbers));
    expect(await found('', { kind: 'note' })).toEqual([sampleNote(2, 5).id]);
    expect((await library.dossier('person/wiranto'))?.articles).toBe(numbers.length);
  });

  it('is indexed but for a damaged record', async () => {
    await extension.evaluate((probe, [db, record]) => probe.put(db, 'articles', record), [
      name,
      { ...sampleArticle(2), savedAt: 'yesterday' },
    ] as const);
    await untilComplete();
    expect(await found('', { kind: 'article' })).toHaveLength(89);
  });
});

it('finds what came one by one, and was shelved on the way, just so', async () => {
  for (let n = 0; n < 70; n += 1) {
    await library.saveArticle(plain(n, `Berita ${n}`, n % 2 === 0 ? 'Genap sekali.' : 'Ganjil.'));
    await library.saveNote(sampleNote(n, n, { text: n % 3 === 0 ? 'tiga' : 'lain' }));
  }
  await library.deleteArticle(sampleId(4));
  await library.trashNote(sampleNote(3, 3).id);
  await library.trashNote(sampleNote(69, 69).id);
  const even = [...Array(35).keys()].map((n) => 68 - 2 * n).filter((n) => n !== 4);
  expect(await found('genap')).toEqual(ids(...even));
  expect(await found('tiga')).toHaveLength(24 - 2);
  expect(await found('', { hasNotes: false })).toEqual(ids(69, 3));
  const { hits } = await library.search({ query: 'berita', filters: { kind: 'article' }, limit: 99 });
  expect(hits.filter(({ notes }) => notes === 1)).toHaveLength(67);
});

it('keeps what stands on different shelves apart', async () => {
  const articles = Array.from({ length: 1030 }, (_, n) =>
    plain(n, n === 1027 ? 'Terakhir sekali' : `Berita ${n}`, n % 500 === 0 ? 'Lima ratus.' : 'Isi.', {
      pageKey: `https://contoh.blogspot.com/${n}`,
    }),
  );
  await library.mergeIn({ articles, notes: [] });
  expect(await found('lima')).toEqual(ids(1000, 500, 0));
  expect(await found('terakhir')).toEqual(ids(1027));
  expect(await found('"sekali isi"')).toEqual([]);
  expect((await library.search({ query: 'ratus', order: 'day', limit: 2 })).total).toBe(3);
});
