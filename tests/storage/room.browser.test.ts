import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';

/** More than the records of this test, in bytes. */
const ROOM = 1_000_000;

/** Finds no room there, also when the browser compresses it. */
const LONG_TEXT = createHash('shake256', { outputLength: 2 * ROOM }).digest('base64');

let extension: ExtensionPage;

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

// One test in a browser of its own: Chromium asks for the room at the first write, and then not for half a minute.
it('a write that finds no room says so, and changes nothing', async () => {
  const library = extension.remote<Library>('library', 'room');
  const long = sampleArticle(3, { text: LONG_TEXT });
  const fault = { code: 'quota', message: 'There is no room left for the library; nothing was changed.' };
  await extension.withRoomFor(ROOM, async () => {
    await library.saveArticle(sampleArticle(1));
    await expect(library.saveArticle(long)).rejects.toMatchObject(fault);
    const contents = { articles: [sampleArticle(2), long], notes: [sampleNote(1, 2)] };
    await expect(library.mergeIn(contents)).rejects.toMatchObject(fault);
  });
  expect(await library.everything()).toEqual({ articles: [sampleArticle(1)], notes: [] });
  expect(await library.findArticles('berita', 9)).toHaveLength(1);
});
