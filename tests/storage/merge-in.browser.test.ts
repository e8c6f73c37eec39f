import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import { ARTICLES, found, ids } from './searched.ts';

let extension: ExtensionPage;
let library: Library;
let count = 0;

const another = () => extension.remote<Library>('library', `other-${count}`);

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(() => {
  count += 1;
  library = extension.remote('library', `merge-${count}`);
});

/** Saves articles by their numbers. */
async function save(...numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await library.saveArticle(sampleArticle(number));
}

describe('bringing a library in', () => {
  const contents = {
    articles: [sampleArticle(1), sampleArticle(2)],
    notes: [sampleNote(1, 1), sampleNote(2, 2)],
  };

  it('gives an empty one the same export', async () => {
    await save(2, 1);
    for (const note of contents.notes) await library.saveNote(note);
    const text = toExport(await library.everything());
    const { counts } = await another().mergeIn(await library.everything());
    expect(counts).toEqual({ added: 4, same: 0, differing: 0 });
    expect(toExport(await another().everything())).toBe(text);
    expect(await found(another(), 'berita', ARTICLES)).toEqual(ids(2, 1));
  });

  it('twice changes nothing, and makes no second backup', async () => {
    await library.mergeIn(contents);
    expect(await library.mergeIn(contents)).toEqual({
      counts: { added: 0, same: 4, differing: 0 },
      backup: null,
    });
    expect(await library.everything()).toEqual(contents);
    expect(await library.backups()).toHaveLength(1);
  });

  it('merges what differs, and finds the article that stands by its new words', async () => {
    const kept = { ...sampleArticle(1, { title: 'Judul baru' }), id: sampleId(7), savedAt: sampleMoment(9) };
    const edited = sampleNote(1, 7, { text: 'Catatan lama', updatedAt: sampleMoment(9) });
    await library.saveNote(edited, kept);
    const { counts } = await library.mergeIn(contents);
    expect(counts).toEqual({ added: 2, same: 0, differing: 2 });
    expect(await library.article(sampleId(7))).toBeNull();
    expect(await library.notesOf(sampleId(1))).toMatchObject([
      { text: 'Catatan lama', rival: { text: 'Catatan 1' } },
    ]);
    expect(await found(library, 'judul', ARTICLES)).toEqual([]);
    expect(await found(library, 'berita', ARTICLES)).toEqual(ids(2, 1));
  });

  it('that is none adds nothing', async () => {
    const homeless = { ...contents, notes: [sampleNote(1, 3)] };
    await expect(library.mergeIn(homeless)).rejects.toMatchObject({ code: 'unreadable' });
    expect(await library.countArticles()).toBe(0);
    expect(await library.backups()).toEqual([]);
  });

  it('is taken back by its backup, and that by another', async () => {
    await save(3);
    const before = await library.everything();
    const { backup } = await library.mergeIn(contents);
    const after = await library.everything();
    await library.bringBack(backup ?? '');
    expect(await library.everything()).toEqual(before);
    expect(await found(library, 'berita', ARTICLES)).toEqual(ids(3));
    const [latest] = await library.backups();
    expect(latest).toMatchObject({ articles: 3, notes: 2 });
    await library.bringBack(latest?.madeAt ?? '');
    expect(await library.everything()).toEqual(after);
  });

  it('keeps three backups', async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      await library.mergeIn({ articles: [sampleArticle(number)], notes: [] });
    }
    expect((await library.backups()).map(({ articles }) => articles)).toEqual([4, 3, 2]);
  });

  it('called off changes nothing', async () => {
    const result = await extension.evaluate((probe, [name, given]) => probe.mergeAndCallOff(name, given), [
      `merge-${count}`,
      contents,
    ] as const);
    expect(result).toBe('cancelled');
    expect(await library.everything()).toEqual({ articles: [], notes: [] });
    expect(await library.backups()).toEqual([]);
  });
});
