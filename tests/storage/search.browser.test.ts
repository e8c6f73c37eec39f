import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SearchFilters } from '../../lib/library/index/search-request.ts';
import type { Library } from '../../lib/storage/library.ts';
import { sampleId, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import { found as foundIn, ids, plain } from './searched.ts';

let extension: ExtensionPage;
let library: Library;

let count = 0;

const found = (query: string, filters: SearchFilters = {}) => foundIn(library, query, filters);

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(() => {
  count += 1;

  library = extension.remote('library', `search-${count}`);
});

describe('a search', () => {
  beforeEach(async () => {
    await library.saveArticle(
      plain(1, 'Rapat kapal selam', 'Menteri Pertahanan membuka rapat. Kapal selamnya dibeli dari Korea.'),
    );
    await library.saveArticle(
      plain(2, 'Anggaran', 'Pertahanan negara dibahas menteri di Jakarta, F-16 dibeli.', {
        publishedOn: null,
      }),
    );
    await library.saveArticle(
      plain(3, 'Navy buys ships', 'The minister of défence said so.', { language: 'en' }),
    );
  });

  it.each([
    ['a word of the text', 'dibahas', [2]],
    ['a word of the title', 'anggaran', [2]],
    ['the beginning of a word', 'diba', [2]],
    ['two letters', 'me', [2, 1]],
    ['one letter', 'n', [3, 2]],
    ['several words, in any order and far apart', 'jakarta pertahanan', [2]],
    ['a phrase', '"menteri pertahanan"', [1]],
    ['a phrase that no text has', '"pertahanan menteri"', []],
    ['a phrase across a comma', '"jakarta f 16"', [2]],
    ['a phrase but not across blocks', '"selam menteri"', []],
    ['a phrase that is still being typed', '"menteri pert', [1]],
    ['a phrase of whole words where it is closed', '"menteri pert"', []],
    ['a phrase with a clitic in the text', '"kapal selam" korea', [1]],
    ['a word with a clitic that the text has not', 'anggarannya', [2]],
    ['a word with another case and without marks', 'DEFENCE', [3]],
    ['joined words as one', 'f-16', [2]],
    ['digits and letters without a hyphen', 'F16', [2]],
    ['a word that none has', 'xylophone', []],
    ['nothing but marks, which finds everything', '?!', [3, 2, 1]],
  ])('finds %s', async (_, query, numbers) => {
    expect(await found(query)).toEqual(ids(...numbers));
  });

  it('puts a title before a text, and what is found more often before what is not', async () => {
    await library.saveArticle(plain(4, 'Lain', 'Hanya sekali kapal disebut di sini, bukan di atas.'));
    const { hits, total } = await library.search({ query: 'kapal', limit: 9 });
    expect(hits.map(({ id }) => id)).toEqual(ids(1, 4));
    expect(total).toBe(2);
  });

  it('shows where it was found', async () => {
    const { hits } = await library.search({ query: '"kapal selam" korea', limit: 9 });
    const [hit] = hits;
    const cut = ({ text, marks }: NonNullable<typeof hit>['snippet']) =>
      marks.map(({ start, end }) => text.slice(start, end));
    expect(hit && cut(hit.title)).toEqual(['kapal selam']);
    expect(hit && cut(hit.snippet)).toEqual(['Kapal selamnya', 'Korea']);
  });

  it('goes on from where it was broken off, in each order', async () => {
    for (const order of ['saved', 'day', 'relevance'] as const) {
      const whole = await library.search({ query: 'd', order, limit: 9 });
      const first = await library.search({ query: 'd', order, limit: 2 });
      const rest = await library.search({
        query: 'd',
        order,
        limit: 2,
        after: first.next ?? { value: 0, entry: 0 },
      });
      expect([...first.hits, ...rest.hits]).toEqual(whole.hits);
      expect([whole.next, rest.next]).toEqual([null, null]);
      expect(whole.hits).toHaveLength(3);
    }
  });

  it('forgets what is deleted, and knows it again when it is put back', async () => {
    const deleted = await library.deleteArticle(sampleId(1));
    expect(await found('kapal')).toEqual([]);
    await library.restore(deleted);
    expect(await found('kapal')).toEqual(ids(1));
  });

  it('is of one moment with the write: a write that fails leaves nothing to find', async () => {
    const bad = { ...sampleNote(1, 77), text: 'gagal' };
    await expect(library.saveNote(bad)).rejects.toMatchObject({ code: 'missing' });
    expect(await found('gagal')).toEqual([]);
  });
});

describe('notes', () => {
  beforeEach(async () => {
    await library.saveArticle(
      plain(1, 'Satu', 'Isi pertama.', { siteName: 'Kabar', publishedOn: '2016-09-20' }),
    );
    await library.saveArticle(
      plain(2, 'Dua', 'Isi kedua.', { siteName: 'Warta', publishedOn: '2017-01-01' }),
    );
    await library.saveNote(sampleNote(1, 1, { text: 'Periksa anggaran ini', tags: ['Uang', 'penting'] }));
  });
  const noteId = sampleNote(1, 1).id;

  it('are found by their words and tags', async () => {
    expect(await found('periksa')).toEqual([noteId]);
    expect(await found('uang')).toEqual([noteId]);
    expect(await found('', { tags: ['uang'] })).toEqual([noteId]);
  });

  it('are found by their new words alone once they are edited', async () => {
    await library.editNote(noteId, { text: 'Sudah beres' });
    expect(await found('periksa')).toEqual([]);
    expect(await found('beres')).toEqual([noteId]);
  });

  it('are not found while they lie in the trash', async () => {
    await library.trashNote(noteId);
    expect(await found('periksa')).toEqual([]);
    expect(await found('', { hasNotes: true })).toEqual([]);
    await library.untrashNote(noteId);
    expect(await found('periksa')).toEqual([noteId]);
  });

  it('are not found after they are deleted for good, nor with their article', async () => {
    await library.saveNote(sampleNote(2, 2, { text: 'Periksa lagi' }));
    await library.deleteNote(noteId);
    expect(await found('periksa')).toEqual([sampleNote(2, 2).id]);
    await library.deleteArticle(sampleId(2));
    expect(await found('periksa')).toEqual([]);
  });

  it.each<[string, SearchFilters, readonly string[]]>([
    ['articles with notes', { hasNotes: true, kind: 'article' }, ids(1)],
    ['articles without', { hasNotes: false }, ids(2)],
    ['notes only', { kind: 'note' }, [noteId]],
    ['notes on whole articles', { targets: ['article'] }, [noteId]],
    ['notes on quotes', { targets: ['quote'] }, []],
    ['a site, whatever its capitals, with the notes there', { sites: ['KABAR'] }, [sampleId(1), noteId]],
    ['either of two sites', { sites: ['kabar', 'warta'], kind: 'article' }, ids(2, 1)],
    ['from a day on', { from: '2016-10-01' }, ids(2)],
    ['up to a day, itself too', { to: '2016-09-20', kind: 'article' }, ids(1)],
  ])('and articles are filtered: %s', async (_, filters, expected) => {
    expect((await found('', filters)).toSorted()).toEqual(expected.toSorted());
  });
});
