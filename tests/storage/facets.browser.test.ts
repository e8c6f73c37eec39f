import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CountedFacet, FacetRequest } from '../../lib/library/index/search-request.ts';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import { found, ids, plain } from './searched.ts';

let extension: ExtensionPage;
let library: Library;
let count = 0;

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

const SITES = ['Kabar Pertahanan', 'Warta Laut', 'Warta Laut'];
const LABELS = [['Kapal', 'Café'], ['Kapal'], ['kapal', 'TNI']];

beforeEach(async () => {
  count += 1;
  library = extension.remote('library', `facets-${count}`);
  for (const [i, siteName] of SITES.entries()) {
    const changes = { siteName, labels: LABELS[i] ?? [], publishedOn: `2016-09-0${i + 1}` };
    const text = i === 0 ? 'Kapal selam tiba.' : 'Kapal perang tiba.';
    await library.saveArticle(plain(i + 1, `Berita ${i + 1}`, text, changes));
  }
});

async function valuesOf(facet: CountedFacet, changes: Partial<FacetRequest> = {}) {
  const of = { query: '' };
  const values = await library.facetValues({ facet, of, containing: '', limit: 9, ...changes });
  return values.map(({ name, count: times }) => [name, times]);
}

describe('the values of a facet', () => {
  it.each([
    [
      'site',
      [
        ['Warta Laut', 2],
        ['Kabar Pertahanan', 1],
      ],
    ],
    [
      'label',
      [
        ['kapal', 3],
        ['Café', 1],
        ['TNI', 1],
      ],
    ],
  ] as const)('are as written on the page, the most frequent first: %s', async (facet, expected) => {
    expect(await valuesOf(facet)).toEqual(expected);
  });

  it('count what the question finds', async () => {
    expect(await valuesOf('site', { of: { query: 'selam' } })).toEqual([['Kabar Pertahanan', 1]]);
  });

  it('leave their own filter aside, so that it can be widened', async () => {
    const of = { query: '', filters: { sites: ['Warta Laut'], labels: ['TNI'] } };
    expect(await valuesOf('site', { of })).toEqual([['Warta Laut', 1]]);
    expect(await valuesOf('label', { of })).toEqual([
      ['kapal', 2],
      ['TNI', 1],
    ]);
  });

  it('are found by letters, whatever their case and marks', async () => {
    expect(await valuesOf('label', { containing: 'CAFE' })).toEqual([['Café', 1]]);
  });

  it('count the notes that are found with their articles', async () => {
    await library.saveNote(sampleNote(1, 1, { text: 'Periksa' }));
    expect(await valuesOf('site')).toEqual([
      ['Kabar Pertahanan', 2],
      ['Warta Laut', 2],
    ]);
    expect(await valuesOf('site', { of: { query: 'periksa' } })).toEqual([['Kabar Pertahanan', 1]]);
  });

  it('are those of types and topics too, a topic by its name', async () => {
    const sample = sampleArticle(4);
    const topic = { id: 'topic/laut', label: 'Laut', labelEn: 'Sea', iptc: null, score: 1 };
    await library.saveArticle({ ...sample, annotation: { ...sample.annotation, topics: [topic] } });
    expect(await valuesOf('type')).toEqual([
      ['event', 1],
      ['person', 1],
      ['role', 1],
    ]);
    expect(await valuesOf('topic', { containing: 'sea' })).toEqual([['Laut', 1]]);
    expect(await library.entityNames(['person/wiranto', 'person/nobody'])).toMatchObject([
      { id: 'person/wiranto', type: 'person' },
    ]);
  });

  it('are tags of notes, which count with their articles, each once, and filter them', async () => {
    await library.saveNote(sampleNote(1, 1, { text: 'Periksa', tags: ['Armada', 'uang'] }));
    await library.saveNote(sampleNote(2, 1, { text: '', tags: ['armada'] }));
    await library.saveNote(sampleNote(3, 2, { text: '', tags: ['armada'] }));
    await library.trashNote(sampleNote(3, 2).id);
    const of = { query: '', filters: { kind: 'article' } } as const;
    expect(await valuesOf('tag', { of })).toEqual([
      ['Armada', 1],
      ['uang', 1],
    ]);
    expect(await found(library, '', { tagged: ['ARMADA'], kind: 'article' })).toEqual(ids(1));
  });

  it('are those of shelved articles too', async () => {
    for (let i = 10; i < 80; i += 1)
      await library.saveArticle(plain(i, `B ${i}`, 'x', { labels: ['Banyak'] }));
    expect(await valuesOf('label', { limit: 2 })).toEqual([
      ['Banyak', 70],
      ['kapal', 3],
    ]);
  });
});

describe('many articles at once', () => {
  it('are found by their ids, also those whose notes are found', async () => {
    await library.saveNote(sampleNote(1, 3, { text: 'Selam juga' }));
    expect((await library.foundArticles({ query: 'selam' })).toSorted()).toEqual(ids(1, 3));
  });

  it('are deleted with their notes, and kept again', async () => {
    await library.saveNote(sampleNote(1, 2));
    const before = await library.everything();
    const gone = await library.deleteArticles([...ids(1, 2), sampleId(99)]);
    expect([gone.articles.length, gone.notes.length]).toEqual([2, 1]);
    expect(await found(library, 'kapal')).toEqual(ids(3));
    await library.restoreArticles(gone);
    expect(await library.everything()).toEqual(before);
    expect(await found(library, 'kapal')).toEqual(ids(3, 2, 1));
  });

  it('are deleted from among many, and what names them counts no more', async () => {
    for (let i = 10; i < 80; i += 1) await library.saveArticle(sampleArticle(i));
    await library.saveNote(sampleNote(1, 20));
    await library.saveNote(sampleNote(2, 79));
    const named = async () => (await library.entitiesNamed('wiranto', 1)).map(({ articles }) => articles);
    expect(await named()).toEqual([70]);
    const numbers = Array.from({ length: 60 }, (_, i) => i + 15);
    const gone = await library.deleteArticles(ids(...numbers, 79));
    expect(await named()).toEqual([9]);
    expect((await library.foundArticles({ query: 'wiranto' })).toSorted()).toEqual(
      ids(10, 11, 12, 13, 14, 75, 76, 77, 78),
    );
    expect((await library.search({ query: '', filters: { hasNotes: true }, limit: 9 })).total).toBe(0);
    await library.restoreArticles(gone);
    expect(await named()).toEqual([70]);
    const { total } = await library.search({
      query: '',
      filters: { hasNotes: true, kind: 'note' },
      limit: 9,
    });
    expect(total).toBe(2);
  });

  it('are all kept where their deletion is called off', async () => {
    const code = await extension.evaluate((probe, [name, all]) => probe.deleteAndCallOff(name, all), [
      `facets-${count}`,
      ids(1, 2, 3),
    ] as const);
    expect(code).toBe('cancelled');
    expect(await found(library, 'kapal')).toEqual(ids(3, 2, 1));
  });
});
