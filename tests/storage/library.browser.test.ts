import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import { ARTICLES, found, ids } from './searched.ts';

let extension: ExtensionPage;
let library: Library;
let count = 0;

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(() => {
  count += 1;
  library = extension.remote('library', `library-${count}`);
});

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Saves articles by their numbers. */
async function save(...numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await library.saveArticle(sampleArticle(number));
}

describe('an article', () => {
  it('is kept, and found by its id and its page', async () => {
    expect(await library.saveArticle(sampleArticle(1))).toEqual(sampleArticle(1));
    expect(await library.article(sampleId(1))).toEqual(sampleArticle(1));
    expect(await library.articleByPageKey(sampleArticle(1).article.pageKey)).toEqual(sampleArticle(1));
  });

  it('that is not kept is null', async () => {
    expect(await library.article(sampleId(1))).toBeNull();
    expect(await library.articleByPageKey('https://a.example/')).toBeNull();
  });

  it('saved again under another id stays the one that is kept', async () => {
    await save(1);
    const again = { ...sampleArticle(1), id: sampleId(2), savedAt: sampleMoment(2) };
    expect(await library.saveArticle(again)).toEqual(sampleArticle(1));
    expect(await library.countArticles()).toBe(1);
  });

  it('saved twice at once is one', async () => {
    const [a, b] = await Promise.all(
      [1, 2].map((id) => library.saveArticle({ ...sampleArticle(1), id: sampleId(id) })),
    );
    expect(a).toEqual(b);
    expect(await library.countArticles()).toBe(1);
  });

  it('that could not be read again is refused', async () => {
    await expect(library.saveArticle(sampleArticle(1, { url: 'javascript:1' }))).rejects.toMatchObject({
      code: 'unreadable',
      message: `The saved article ${sampleId(1)} cannot be kept: article.url: must be an http or https address`,
    });
    expect(await library.countArticles()).toBe(0);
  });

  it('is listed newest first', async () => {
    await save(2, 4, 1);
    await library.saveArticle({ ...sampleArticle(3), savedAt: sampleMoment(2) });
    expect(idsOf(await library.newest(9))).toEqual(ids(4, 3, 2, 1));
    expect(idsOf(await library.newest(2))).toEqual(ids(4, 3));
    expect(await library.newest(0)).toEqual([]);
  });

  it('is told at a glance, the newest first, with the notes that have words or a place', async () => {
    await save(1, 3);
    await library.saveNote(sampleNote(1, 2), sampleArticle(2));
    await library.saveNote(sampleNote(2, 2, { text: '', tags: ['laut'] }));
    await library.saveNote(sampleNote(3, 2));
    await library.trashNote(sampleNote(3, 2).id);
    const { url, title, siteName, source, publishedOn } = sampleArticle(2).article;
    const [first, second, ...others] = await library.newest(2);
    expect([first?.title, second, others]).toEqual([
      'Berita 3',
      { id: sampleId(2), url, title, siteName, source, publishedOn, notes: 1 },
      [],
    ]);
    expect(await library.newest(9)).toHaveLength(3);
  });
});

describe('finding', () => {
  beforeEach(async () => {
    await library.saveArticle(sampleArticle(1, { title: 'Erdoğan di Jakarta', labels: ['Turki'] }));
    await library.saveArticle(
      sampleArticle(2, { title: 'Latihan di Darwin', siteName: 'Jurnal', author: 'Sari' }),
    );
    await library.saveArticle(sampleArticle(3, { title: 'Kapal', source: 'Antara' }));
  });

  it.each([
    ['erdo', [1]],
    ['ERDOG', [1]],
    ['jak erd', [1]],
    ['turk', [1]],
    ['ju', [3, 2]],
    ['jurnal', [2]],
    ['sari dar', [2]],
    ['antara', [3]],
    ['wiranto', [3, 2, 1]],
    ['imct kap', [3]],
    ['latihan di', [2]],
    ['bertemu', [3, 2, 1]],
    ['arta', []],
    ['erdogan darwin', []],
    ['', [3, 2, 1]],
    [' … ', [3, 2, 1]],
  ])('%j gives %j', async (query, numbers) => {
    expect(await found(library, query)).toEqual(ids(...numbers));
  });

  it.each(['wir', ''])('gives the newest of many for %j', async (query) => {
    const { hits, total } = await library.search({ query, filters: {}, order: 'saved', limit: 2 });
    expect([idsOf(hits), total]).toEqual([ids(3, 2), 3]);
  });

  it('does not find what was deleted, and finds it again when it was restored', async () => {
    const deleted = await library.deleteArticle(sampleId(1));
    expect(await found(library, 'erdogan')).toEqual([]);
    await library.restore(deleted);
    expect(await found(library, 'erdogan')).toEqual(ids(1));
  });
});

describe('a deletion', () => {
  const notes = [sampleNote(1, 1), sampleNote(2, 1)];

  beforeEach(async () => {
    await save(1, 2);
    for (const note of [...notes, sampleNote(3, 2)]) await library.saveNote(note);
  });

  it('takes the article with its notes, and no other', async () => {
    expect(await library.deleteArticle(sampleId(1))).toEqual({ article: sampleArticle(1), notes });
    expect(await library.everything()).toEqual({ articles: [sampleArticle(2)], notes: [sampleNote(3, 2)] });
  });

  it('is undone', async () => {
    const before = await library.everything();
    expect(await library.restore(await library.deleteArticle(sampleId(1)))).toEqual(sampleArticle(1));
    expect(await library.everything()).toEqual(before);
  });

  it('undone after the page was saved again gives that article the notes', async () => {
    const deleted = await library.deleteArticle(sampleId(1));
    const again = { ...sampleArticle(1), id: sampleId(7) };
    await library.saveArticle(again);
    expect(await library.restore(deleted)).toEqual(again);
    expect(await library.notesOf(sampleId(7))).toEqual(
      notes.map((note) => ({ ...note, articleId: sampleId(7) })),
    );
    expect(await library.countArticles()).toBe(2);
  });

  it('of what is not kept is missing', async () => {
    await expect(library.deleteArticle(sampleId(9))).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('a note', () => {
  it('brings its article', async () => {
    expect(await library.saveNote(sampleNote(1, 1), sampleArticle(1))).toEqual(sampleNote(1, 1));
    expect(await library.everything()).toEqual({ articles: [sampleArticle(1)], notes: [sampleNote(1, 1)] });
    expect(await found(library, 'berita', ARTICLES)).toEqual(ids(1));
  });

  it('goes to the kept article of its page', async () => {
    await save(1);
    const note = await library.saveNote(sampleNote(1, 2), { ...sampleArticle(1), id: sampleId(2) });
    expect(note.articleId).toBe(sampleId(1));
    expect(await library.notesOf(sampleId(1))).toEqual([note]);
  });

  it('without an article is missing one', async () => {
    await expect(library.saveNote(sampleNote(1, 1))).rejects.toMatchObject({ code: 'missing' });
    expect(await library.everything()).toEqual({ articles: [], notes: [] });
  });

  it('that could not be read again is refused', async () => {
    const note = sampleNote(1, 1, { createdAt: 'today' });
    await expect(library.saveNote(note, sampleArticle(1))).rejects.toMatchObject({ code: 'unreadable' });
    expect(await library.countArticles()).toBe(0);
  });

  it('written again gets its new words, and stays where and when it was', async () => {
    await save(1, 2);
    await library.saveNote(sampleNote(1, 1));
    const changed = sampleNote(1, 2, {
      text: 'Lain',
      createdAt: sampleMoment(8),
      updatedAt: sampleMoment(9),
    });
    const first = { text: 'Catatan 1', tags: [], colour: 'yellow', until: sampleMoment(9) } as const;
    const kept = sampleNote(1, 1, { text: 'Lain', updatedAt: sampleMoment(9), earlier: [first] });
    expect(await library.saveNote(changed)).toEqual(kept);
    expect(await library.everything()).toMatchObject({ notes: [kept] });
  });

  it('is listed oldest first and counted, each article by itself', async () => {
    await save(1, 2);
    for (const [number, article] of [
      [3, 1],
      [1, 1],
      [2, 2],
    ] as const)
      await library.saveNote(sampleNote(number, article));
    expect(await library.notesOf(sampleId(1))).toEqual([sampleNote(1, 1), sampleNote(3, 1)]);
    expect((await library.newest(9)).map(({ id, notes }) => [id, notes])).toEqual([
      [sampleId(2), 1],
      [sampleId(1), 2],
    ]);
  });

  it('is taken away once', async () => {
    await library.saveNote(sampleNote(1, 1), sampleArticle(1));
    expect(await library.deleteNote(sampleNote(1, 1).id)).toEqual(sampleNote(1, 1));
    expect(await library.deleteNote(sampleNote(1, 1).id)).toBeNull();
    expect(await library.notesOf(sampleId(1))).toEqual([]);
  });
});
