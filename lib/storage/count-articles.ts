import type { Transaction } from './stores.ts';

/**
 * So many pieces: to count ten thousand articles takes a browser 150 ms, in which the database answers nobody else;
 * between two pieces it does.
 */
const PIECES = 16;

/**
 * How many articles are kept. Counted by an index, since to count records the browser goes through all their texts, and in
 * pieces of the time from the first save to the last.
 */
export async function countArticles(tx: Transaction): Promise<number> {
  const index = tx.objectStore('articles').index('savedAt');
  const [first, last] = await Promise.all([index.openKeyCursor(), index.openKeyCursor(null, 'prev')]);
  const bounds = momentsBetween(String(first?.key[0]), String(last?.key[0])).map((at): [string] => [at]);
  let counted = 0;
  for (let piece = 0; piece <= bounds.length; piece += 1)
    counted += await index.count(rangeOf(bounds[piece - 1], bounds[piece]));
  return counted;
}

/** Where the pieces meet, in order; none where either moment is none. */
function momentsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  if (Number.isNaN(from + to)) return [];
  const moments = Array.from({ length: PIECES - 1 }, (_, i) => from + ((to - from) * (i + 1)) / PIECES);
  return [...new Set(moments.map((moment) => new Date(moment).toISOString()))].toSorted();
}

/** Of keys at or after one bound and before the other; every key is in one of the pieces, whatever it is. */
function rangeOf(from: [string] | undefined, to: [string] | undefined): IDBKeyRange | null {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to, false, true);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? null : IDBKeyRange.upperBound(to, true);
}
