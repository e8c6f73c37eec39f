import { describe, expect, it } from 'vitest';
import { coMentionGraph, companions } from '../../../lib/library/dossier/co-mentions.ts';
import { passagesOf } from '../../../lib/library/dossier/dossier.ts';
import { storyOf } from '../../../lib/library/dossier/story.ts';
import { timeLine } from '../../../lib/library/dossier/time-line.ts';
import { emptyCast, withLists } from '../../../lib/library/index/cast.ts';
import { emptyShelf } from '../../../lib/library/index/shelf.ts';
import { sampleArticle } from '../samples.ts';

describe('a time line', () => {
  const naming = (day: string, mentions: number, ...topics: readonly string[]) => ({
    articleId: day,
    day,
    mentions,
    topics,
  });
  const namings = [
    naming('2016-10-02', 1, 'a'),
    naming('2016-09-30', 2, 'b', 'a'),
    naming('2016-10-31', 3, 'b'),
  ];

  it('counts by months, with the topics', () => {
    expect(timeLine(namings, 'month')).toEqual([
      {
        from: '2016-09-01',
        articles: 1,
        mentions: 2,
        topics: [
          { id: 'a', articles: 1 },
          { id: 'b', articles: 1 },
        ],
      },
      {
        from: '2016-10-01',
        articles: 2,
        mentions: 4,
        topics: [
          { id: 'a', articles: 1 },
          { id: 'b', articles: 1 },
        ],
      },
    ]);
  });

  it('counts by weeks, which begin on Mondays', () => {
    expect(timeLine(namings, 'week').map(({ from, articles }) => [from, articles])).toEqual([
      ['2016-09-26', 2],
      ['2016-10-31', 1],
    ]);
  });
});

describe('passages', () => {
  const passages = (text: string, ...names: readonly string[]) => {
    const mentions = names.flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        ...{ start: index, end: index + name.length, type: 'person' as const, entity: 'person/x' },
      })),
    );
    const saved = sampleArticle(1, { text });
    const annotation = { ...saved.annotation, mentions: mentions.toSorted((a, b) => a.start - b.start) };
    return passagesOf({ ...saved, annotation }, 'person/x').map((one) => [
      one.text,
      one.mentions.map(({ start, end }) => one.text.slice(start, end)),
    ]);
  };

  it('are sentences, each once', () => {
    expect(passages('Satu. Dua Budi dan Budi lagi. Tiga.\nBudi?', 'Budi')).toEqual([
      ['Dua Budi dan Budi lagi.', ['Budi', 'Budi']],
      ['Budi?', ['Budi']],
    ]);
  });

  it.each([
    ['Selesai. Budi pergi. Lalu?', 'Budi pergi.'],
    ['Kata dr. Budi senilai Rp1.500 itu.', 'Kata dr. Budi senilai Rp1.500 itu.'],
    ['Kata H. Budi.', 'Kata H. Budi.'],
    ['Ia bilang "ya." Budi pulang!', 'Budi pulang!'],
  ])('begin and end with their sentence: %s', (text, passage) => {
    expect(passages(text, 'Budi')).toEqual([[passage, ['Budi']]]);
  });

  it('are cut where no sentence ends', () => {
    const [[text] = []] = passages(`${'kata '.repeat(200)}Budi ${'kata '.repeat(200)}`, 'Budi');
    expect(String(text).length).toBeLessThan(620);
  });
});

/** Shelves of articles, each a list of names. */
function shelvesOf(...shelves: readonly (readonly string[][])[]) {
  return shelves.map((articles, number) => {
    const shelf = emptyShelf(number);
    shelf.ids.push(...articles.map((_, slot) => `${number}-${slot}`));
    const cast = emptyCast(number);
    return { shelf, cast: { ...cast, entities: withLists(cast.entities, 0, articles) } };
  });
}

describe('who is named with whom', () => {
  const shelves = shelvesOf(
    [
      ['a', 'b', 'c'],
      ['a', 'b'],
      ['d', 'b'],
    ],
    [
      ['a', 'c'],
      ['a', 'b'],
      ['e', 'd'],
    ],
  );

  it('is counted over all shelves, those gone left out', () => {
    expect(companions(shelves, new Set(['a']))).toEqual([
      { id: 'b', articles: 3 },
      { id: 'c', articles: 2 },
    ]);
    const [first, second] = shelvesOf(
      [
        ['a', 'b', 'c'],
        ['a', 'b'],
      ],
      [['a', 'c']],
    );
    first!.shelf.flags[0] = 1;
    expect(companions([first!, second!], new Set(['a']))).toEqual([
      { id: 'b', articles: 1 },
      { id: 'c', articles: 1 },
    ]);
  });

  it('stands in a graph of one step, or of two', () => {
    const middle = { id: 'a', articles: 4 };
    const one = coMentionGraph(shelves, middle, 1, 9);
    expect(one.nodes.map(({ id, depth }) => id + depth)).toEqual(['a0', 'b1', 'c1']);
    expect(one.edges).toEqual([
      { a: 0, b: 1, articles: 3 },
      { a: 0, b: 2, articles: 2 },
      { a: 1, b: 2, articles: 1 },
    ]);
    const two = coMentionGraph(shelves, middle, 2, 9);
    expect(two.nodes.map(({ id, depth }) => id + depth)).toEqual(['a0', 'b1', 'c1', 'd2']);
    expect(two.edges).toContainEqual({ a: 1, b: 3, articles: 1 });
  });

  it('has no more nodes than are asked for, and never more than 200', () => {
    const crowd = shelvesOf([Array.from({ length: 500 }, (_, n) => `n${n}`)]);
    const middle = { id: 'n0', articles: 1 };
    expect(coMentionGraph(crowd, middle, 1, 10).nodes).toHaveLength(10);
    expect(coMentionGraph(crowd, middle, 1, 999).nodes).toHaveLength(200);
  });
});

describe('a story', () => {
  const entity = (id: string, ...entries: readonly number[]) => ({ id, kind: 'entity' as const, entries });
  const topic = (id: string, ...entries: readonly number[]) => ({ id, kind: 'topic' as const, entries });
  const earlierOf = (
    shared: Parameters<typeof storyOf>[0],
    days: (entry: number) => number | null = () => 10,
  ) => storyOf(shared, days, 1000, 9).earlier.map(({ entry }) => entry);
  const common = Array.from({ length: 500 }, (_, n) => 100 + n);

  it('goes on from those with rare names in common before those with common ones', () => {
    const shared = [
      entity('rare', 1, 2),
      entity('rarer', 1),
      entity('common', 1, 3, ...common),
      entity('usual', 3, ...common),
    ];
    const [first, second] = earlierOf([...shared, topic('t', 2)]);
    expect([first, second]).toEqual([1, 2]);
  });

  it('prefers what is near in time', () => {
    const shared = [entity('a', 1, 2), entity('b', 1, 2)];
    expect(earlierOf(shared, (entry) => (entry === 2 ? 300 : 3))).toEqual([1, 2]);
  });

  it('counts a name for more than a topic as rare', () => {
    expect(earlierOf([entity('a', 1, 2), entity('b', 1), topic('t', 2)])).toEqual([1, 2]);
  });

  it('takes more than one name alone', () => {
    expect(earlierOf([entity('a', 1), entity('b')])).toEqual([]);
    expect(earlierOf([topic('t', 1), topic('u', 1)])).toEqual([]);
    expect(earlierOf([entity('a', 1), topic('t', 1)])).toEqual([1]);
  });

  it('tells what is new, later articles not counted', () => {
    const shared = [entity('old', 1), entity('later', 2), entity('new'), topic('t', 2), topic('u', 1)];
    const { newEntities, newTopics } = storyOf(shared, (entry) => (entry === 2 ? null : 5), 1000, 9);
    expect([newEntities, newTopics]).toEqual([['later', 'new'], ['t']]);
  });
});
