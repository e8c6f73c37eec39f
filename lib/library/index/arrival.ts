import { type Bucket, bucketOf, EMPTY_BUCKET, filled, listsIn, type Postings } from './bucket.ts';
import { type Cast, withLists } from './cast.ts';
import type { Entry } from './entry.ts';
import { eachPosting, type Posting } from './posting-list.ts';
import { numberOf, type Shelf, shelve } from './shelf.ts';

/** So many arrivals may wait to be shelved. */
export const MOST_ARRIVALS = 64;

/** An entry on its way into the index. */
export interface Coming extends Entry {
  /** Of a note: number of the entry of its article; null: the article has not been shelved either. */
  readonly articleNumber: number | null;
}

/** An entry that is kept by itself until it goes onto a shelf with others: a save then writes one record. */
export interface Arrival extends Omit<Coming, 'postings'> {
  /** The entry's words with their postings, as a bucket of one entry. */
  readonly words: Bucket;
}

/** The entry as one record. */
export function arrivalOf({ postings, ...rest }: Coming): Arrival {
  const lists: Postings = new Map([...postings].map(([word, posting]) => [word, [{ entry: 0, posting }]]));
  return { ...rest, words: filled(EMPTY_BUCKET, lists) };
}

/** The entry of a record. */
export function comingOf({ words, ...rest }: Arrival): Coming {
  const postings = new Map<string, Posting>();
  for (const { word, bytes } of listsIn(words, () => true))
    eachPosting(bytes, true, (_, count, _first, places) => postings.set(word, { count, places }));
  return { ...rest, postings };
}

/** Articles, and then the notes on them. */
export function articlesFirst<T extends Pick<Entry, 'kind'>>(arrivals: readonly T[]): readonly T[] {
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
  arrivals: readonly Omit<Coming, 'postings'>[],
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
export function byBucket(arrivals: readonly Coming[], first: number): ReadonlyMap<string, Postings> {
  const buckets = new Map<string, Map<string, { entry: number; posting: Posting }[]>>();
  arrivals.forEach((arrival, i) => {
    for (const [word, posting] of arrival.postings) {
      const bucket = bucketOf(word);
      const words = buckets.get(bucket) ?? new Map<string, { entry: number; posting: Posting }[]>();
      buckets.set(bucket, words);
      const list = words.get(word);
      const one = { entry: first + i, posting };
      if (list === undefined) words.set(word, [one]);
      else list.push(one);
    }
  });
  return buckets;
}
