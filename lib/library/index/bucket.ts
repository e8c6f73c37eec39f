/**
 * Words of one shelf that begin alike, with their lists of postings, as one record: a word's own record would cost far
 * more to read and write than its few bytes. Cost: linear in the record.
 */
import { appended, NO_POSTINGS, type Posting, type PostingList } from './posting-list.ts';

/** Words with their lists, the words in order. */
export interface Bucket {
  /** Each ended by `\n`, which no word holds. */
  readonly words: string;
  /** Where the list of each word ends in {@link bytes}. */
  readonly ends: Int32Array;
  /** {@link PostingList.last} of each. */
  readonly last: Int32Array;
  readonly bytes: Uint8Array;
}

/** What a word, and an entry on the shelf, come to. */
export type Postings = ReadonlyMap<string, readonly { readonly entry: number; readonly posting: Posting }[]>;

/** A bucket with nothing in it. */
export const EMPTY_BUCKET: Bucket = {
  words: '',
  ends: new Int32Array(0),
  last: new Int32Array(0),
  bytes: new Uint8Array(0),
};

/** Words share a bucket that begin with so many letters alike. */
const ALIKE = 2;

/** Marks of facets (facets.ts) are no letters; what stands behind them begins alike, and is spread by its letters' sum. */
const FACET = /^[^\p{L}\p{N}]/u;
const FACET_BUCKETS = 16;

/** The bucket that a word belongs to. Words with the same beginning of two letters, or the same single letter, share one. */
export function bucketOf(word: string): string {
  if (!FACET.test(word)) return word.slice(0, ALIKE);
  let sum = 0;
  for (let i = 1; i < word.length; i += 1) sum = (sum * 31 + word.charCodeAt(i)) % 65_521;
  return `${word.charAt(0)}${sum % FACET_BUCKETS}`;
}

/** The bucket with the postings of further entries. */
export function filled(bucket: Bucket, postings: Postings): Bucket {
  const lists = new Map<string, PostingList>();
  wordsIn(bucket).forEach((word, i) => {
    lists.set(word, { last: bucket.last[i] ?? -1, bytes: bytesAt(bucket, i) });
  });
  for (const [word, entries] of postings) lists.set(word, appended(lists.get(word) ?? NO_POSTINGS, entries));
  const sorted = [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const bytes = new Uint8Array(sorted.reduce((sum, [, list]) => sum + list.bytes.length, 0));
  const ends = new Int32Array(sorted.length);
  let end = 0;
  sorted.forEach(([, list], i) => {
    bytes.set(list.bytes, end);
    end += list.bytes.length;
    ends[i] = end;
  });
  return {
    words: sorted.map(([word]) => `${word}\n`).join(''),
    ends,
    last: Int32Array.from(sorted, ([, list]) => list.last),
    bytes,
  };
}

/** The list of each word of a bucket that is wanted, with the word. */
export function listsIn(
  bucket: Bucket,
  isWanted: (word: string) => boolean,
): readonly { readonly word: string; readonly bytes: Uint8Array }[] {
  return wordsIn(bucket).flatMap((word, i) => (isWanted(word) ? [{ word, bytes: bytesAt(bucket, i) }] : []));
}

function wordsIn({ words }: Bucket): readonly string[] {
  return words === '' ? [] : words.slice(0, -1).split('\n');
}

function bytesAt({ bytes, ends }: Bucket, word: number): Uint8Array {
  return bytes.subarray(ends[word - 1] ?? 0, ends[word]);
}
