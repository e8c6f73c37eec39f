import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SearchFilters } from '../../lib/library/index/search-request.ts';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import { found as foundIn, ids } from './searched.ts';

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

  library = extension.remote('library', `dossiers-${count}`);
});

describe('names', () => {
  beforeEach(async () => {
    await library.mergeIn({ articles: [1, 2, 3].map((n) => sampleArticle(n)), notes: [] });
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
      step: 'week',
      timeLine: [{ from: '2016-09-19', articles: 3, topics: [{ id: 'topic/terorisme', articles: 3 }] }],
      topics: [{ id: 'topic/terorisme', articles: 3, label: 'Terorisme', labelEn: 'Terrorism' }],
      with: [
        { id: 'event/imct', type: 'event', articles: 3 },
        { id: 'role/menko-polhukam', articles: 3 },
      ],
    });
    const opened = await library.openDossier('person/wiranto', 2);
    expect(opened).toMatchObject({ dossier, first: await library.passages('person/wiranto', { limit: 2 }) });
    expect(await library.notesOn('person/wiranto', 9)).toEqual([sampleNote(1, 1, { target: on })]);
    expect(await library.dossier('person/none')).toBeNull();
    expect((await library.dossier('person/wiranto', 'month'))?.timeLine[0]?.from).toBe('2016-09-01');
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

  it('have passages of a stretch of time; without a day an article is of the day on which it was saved', async () => {
    const undated = sampleArticle(4, { publishedOn: null });
    const saved = { ...undated, savedAt: '2017-03-05T08:00:00.000Z' };
    await library.mergeIn({ articles: [saved, sampleArticle(5, { publishedOn: '2017-03-31' })], notes: [] });
    const march = { limit: 9, from: '2017-03-01', to: '2017-03-31' };
    const { list } = await library.passages('person/wiranto', march);
    expect(list.map(({ article }) => article.id)).toEqual(ids(5, 4));
    const before = await library.passages('person/wiranto', { limit: 9, to: '2016-09-30' });
    expect(before.list.map(({ article }) => article.id)).toEqual(ids(3, 2, 1));
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
