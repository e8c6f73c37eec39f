import { type Bucket, bucketOf, EMPTY_BUCKET, filled, listsIn, type Postings } from './bucket.ts';
import { type Cast, withLists } from './cast.ts';
import type { Entry } from './entry.ts';
import { eachPosting, type Posting } from './posting-list.ts';
import { numberOf, type Shelf, shelve } from './shelf.ts';

/** So many arrivals may wait to be shelved. */
export const MOST_ARRIVALS = 64;

/** An entry that is kept by itself until it goes onto a shelf with others: a save then writes one record. */
export interface Arrival extends Omit<Entry, 'postings'> {
  /** The entry's words with their postings, as a bucket of one entry. */
  readonly words: Bucket;
  /** Of a note: number of the entry of its article; null: the article has not been shelved either. */
  readonly articleNumber: number | null;
}

/** The entry as one record. */
export function arrivalOf({ postings, ...rest }: Entry, articleNumber: number | null): Arrival {
  const lists: Postings = new Map([...postings].map(([word, posting]) => [word, [{ entry: 0, posting }]]));
  return { ...rest, articleNumber, words: filled(EMPTY_BUCKET, lists) };
}

/** Articles, and then the notes on them. */
export function articlesFirst(arrivals: readonly Arrival[]): readonly Arrival[] {
  return [
    ...arrivals.filter(({ kind }) => kind === 'article'),
    ...arrivals.filter(({ kind }) => kind === 'note'),
  ];
}

/** What stands on a shelf. */
export interface Shelved {
  readonly shelf: Shelf;
  readonly cast: Cast;
}

/** Puts arrivals into the next slots of a shelf, articles before notes; answers with the shelf and its new cast. */
export function putOn(
  { shelf, cast }: Shelved,
  arrivals: readonly Arrival[],
  known: Map<string, number>,
): Shelved {
  const first = shelf.ids.length;
  for (const arrival of arrivals) {
    const isArticle = arrival.kind === 'article';
    const article = isArticle ? null : (arrival.articleNumber ?? known.get(arrival.articleId) ?? -1);
    const slot = shelve(shelf, arrival, article);
    if (isArticle) known.set(arrival.id, numberOf(shelf, slot));
  }
  const entities = arrivals.map((arrival) => arrival.entities);
  const topics = arrivals.map((arrival) => arrival.topics);
  return {
    shelf,
    cast: {
      shelf: shelf.shelf,
      entities: withLists(cast.entities, first, entities),
      topics: withLists(cast.topics, first, topics),
    },
  };
}

/** The postings of arrivals by bucket and word; the first stands in slot `first`, the others behind it. */
export function byBucket(arrivals: readonly Arrival[], first: number): ReadonlyMap<string, Postings> {
  const buckets = new Map<string, Map<string, { entry: number; posting: Posting }[]>>();
  arrivals.forEach((arrival, i) => {
    for (const { word, bytes } of listsIn(arrival.words, () => true)) {
      const words = buckets.get(bucketOf(word)) ?? new Map<string, { entry: number; posting: Posting }[]>();
      buckets.set(bucketOf(word), words);
      const list = words.get(word) ?? [];
      words.set(word, list);
      eachPosting(bytes, true, (_, count, _first, places) =>
        list.push({ entry: first + i, posting: { count, places } }),
      );
    }
  });
  return buckets;
}
