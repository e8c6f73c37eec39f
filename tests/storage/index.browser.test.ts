import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SearchFilters } from '../../lib/library/index/search-request.ts';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';

let extension: ExtensionPage;
let library: Library;
let name = '';
let count = 0;

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(() => {
  count += 1;
  name = `index-${count}`;
  library = extension.remote('library', name);
});

/** An article of a title and one paragraph. */
function articleOf(number: number, title: string, body: string, changes: object = {}) {
  const text = `${title}\n${body}`;
  return sampleArticle(number, {
    title,
    text,
    blocks: [
      { kind: 'title', start: 0, end: title.length },
      { kind: 'paragraph', start: title.length + 1, end: text.length },
    ],
    ...changes,
  });
}

/** Without names, labels and so on: what is found stands in title or text. */
function plain(number: number, title: string, body: string, changes: object = {}) {
  const { id, article, savedAt } = articleOf(number, title, body, { labels: [], siteName: null, ...changes });
  return { id, article, savedAt, annotation: { mentions: [], entities: [], topics: [] } };
}

async function found(query: string, filters: SearchFilters = {}): Promise<readonly string[]> {
  const { hits } = await library.search({ query, filters, order: 'saved', limit: 99 });
  return hits.map(({ id }) => id);
}

const ids = (...numbers: readonly number[]) => numbers.map(sampleId);

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

describe('names', () => {
  beforeEach(async () => {
    await library.addAll({ articles: [1, 2, 3].map((n) => sampleArticle(n)), notes: [] });
  });

  it('and topics, labels and types filter', async () => {
    expect(await found('', { entities: ['person/wiranto', 'event/imct'] })).toEqual(ids(3, 2, 1));
    expect(await found('', { entities: ['person/wiranto', 'person/none'] })).toEqual([]);
    expect(await found('', { topics: ['topic/terorisme'], labels: ["jum'at sore"] })).toEqual(ids(3, 2, 1));
    expect(await found('', { types: ['law'] })).toEqual([]);
  });

  it('are found by beginnings of their words', async () => {
    const named = { id: 'person/wiranto', name: 'Wiranto', type: 'person', articles: 3 };
    expect(await library.entitiesNamed('wir', 9)).toEqual([named]);
    expect((await library.entitiesNamed('menteri keamanan', 9)).map(({ id }) => id)).toEqual([
      'role/menko-polhukam',
    ]);
    await library.deleteArticle(sampleId(2));
    expect(await library.entitiesNamed('wir', 9)).toEqual([{ ...named, articles: 2 }]);
  });

  it('have a dossier', async () => {
    const on = { kind: 'entity', entity: 'person/wiranto', name: 'Wiranto', type: 'person' } as const;
    await library.saveNote(sampleNote(1, 1, { target: on }));
    await library.saveNote(sampleNote(2, 2, { target: on }));
    await library.trashNote(sampleNote(2, 2).id);
    const dossier = await library.dossier('person/wiranto');
    expect(dossier).toMatchObject({
      entity: { name: 'Wiranto', about: 'Politikus' },
      ...{ articles: 3, mentions: 3, notes: 1 },
      first: { day: '2016-09-20' },
      timeLine: [{ from: '2016-09-01', articles: 3, topics: [{ id: 'topic/terorisme', articles: 3 }] }],
      with: [
        { id: 'event/imct', type: 'event', articles: 3 },
        { id: 'role/menko-polhukam', articles: 3 },
      ],
    });
    expect(await library.notesOn('person/wiranto', 9)).toEqual([sampleNote(1, 1, { target: on })]);
    expect(await library.dossier('person/none')).toBeNull();
  });

  it('have passages, page after page', async () => {
    const first = await library.passages('person/wiranto', { limit: 2 });
    expect(first.list.map(({ article }) => article.id)).toEqual(ids(3, 2));
    expect(first.list[0]?.passages).toEqual([
      { text: 'Menko Polhukam Wiranto bertemu di Bali.', start: 16, mentions: [{ start: 15, end: 22 }] },
    ]);
    const rest = await library.passages('person/wiranto', {
      limit: 2,
      after: first.next ?? { value: 0, entry: 0 },
    });
    expect(rest.list.map(({ article }) => article.id)).toEqual(ids(1));
    expect(rest.next).toBeNull();
  });

  it('stand in a graph', async () => {
    const graph = await library.coMentionGraph('person/wiranto', 2, 200);
    expect(graph?.nodes.map(({ id, depth }) => [id, depth])).toEqual([
      ['person/wiranto', 0],
      ['event/imct', 1],
      ['role/menko-polhukam', 1],
    ]);
    expect(graph?.edges).toEqual([
      { a: 0, b: 1, articles: 3 },
      { a: 0, b: 2, articles: 3 },
      { a: 1, b: 2, articles: 3 },
    ]);
  });

  it('tell the story so far of an article that is open', async () => {
    const { article, annotation } = sampleArticle(9, { publishedOn: '2016-09-21' });
    const another = { ...annotation.entities[0]!, id: 'person/baru', name: 'Baru' };
    const open = { article, annotation: { ...annotation, entities: [...annotation.entities, another] } };
    const story = await library.storySoFar(open, 2);
    expect(story.earlier.map((one) => one.article.id)).toEqual(ids(3, 2));
    expect(story.earlier[0]?.topics).toEqual(['topic/terorisme']);
    expect([story.newEntities, story.newTopics]).toEqual([['person/baru'], []]);
    const before = await library.storySoFar(
      { ...open, article: { ...article, publishedOn: '2016-09-19' } },
      2,
    );
    expect(before.earlier).toEqual([]);
    expect(before.newTopics).toEqual(['topic/terorisme']);
  });
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
      done.push(progress.done);
      if (progress.isComplete) return done;
    }
  }

  it('is indexed bit by bit, and says how far', async () => {
    expect(await library.indexProgress()).toEqual({ done: 0, total: 90, isComplete: false });
    expect(await untilComplete()).toEqual([64, 90, 90]);
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
  await library.addAll({ articles, notes: [] });
  expect(await found('lima')).toEqual(ids(1000, 500, 0));
  expect(await found('terakhir')).toEqual(ids(1027));
  expect(await found('"sekali isi"')).toEqual([]);
  expect((await library.search({ query: 'ratus', order: 'day', limit: 2 })).total).toBe(3);
});
