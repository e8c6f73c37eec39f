import { type Arrival, articlesFirst, putOn } from '../../library/index/arrival.ts';
import { bucketOf, listsIn } from '../../library/index/bucket.ts';
import { type Cast, emptyCast } from '../../library/index/cast.ts';
import { countNote, emptyShelf, SHELF_SIZE, type Shelf } from '../../library/index/shelf.ts';
import type { Reading } from '../stores.ts';

/** The index as a question finds it: its shelves, and behind them one of what has come since. */
export interface IndexView {
  readonly shelves: readonly Shelf[];
  /** In the slots of the last shelf; none: that is a shelf like the others. */
  readonly arrivals: readonly Arrival[];
  /** The names on the shelf of arrivals. */
  readonly cast: Cast;
}

/** Looks at the index. */
export async function viewIndex(tx: Reading): Promise<IndexView> {
  const [shelves, all] = await Promise.all([
    tx.objectStore('shelves').getAll(),
    tx.objectStore('arrivals').getAll(),
  ]);
  const behind = shelves.length;
  if (all.length === 0) return { shelves, arrivals: [], cast: emptyCast(behind) };
  const arrivals = articlesFirst(all);
  const { shelf, cast } = putOn({ shelf: emptyShelf(behind), cast: emptyCast(behind) }, arrivals, new Map());
  const seen = [...shelves, shelf];
  arrivals.forEach(({ kind }, slot) => {
    const number = shelf.articleOf[slot] ?? -1;
    const home = seen[Math.floor(number / SHELF_SIZE)];
    if (kind === 'note' && home !== undefined) countNote(home, number % SHELF_SIZE, 1);
  });
  return { shelves: seen, arrivals, cast };
}

/** A word with the list of the entries that have it. */
export interface FoundList {
  readonly word: string;
  readonly bytes: Uint8Array;
  /** Slot of the list's entry 0. */
  readonly first: number;
}

/** The lists of wanted words on a shelf, all of which begin with some letters (or are the facet itself). */
export async function listsOn(
  tx: Reading,
  { shelves, arrivals }: IndexView,
  shelf: Shelf,
  beginning: string,
  isWanted: (word: string) => boolean,
): Promise<readonly FoundList[]> {
  if (arrivals.length > 0 && shelf === shelves.at(-1))
    return arrivals.flatMap(({ words }, first) =>
      listsIn(words, isWanted).map((list) => ({ ...list, first })),
    );
  const store = tx.objectStore('words');
  const bucket = bucketOf(beginning);
  const records =
    beginning.length === 1
      ? await store.getAll(IDBKeyRange.bound([shelf.shelf, bucket], [shelf.shelf, `${bucket}\uffff`]))
      : [await store.get([shelf.shelf, bucket])];
  return records.flatMap((record) =>
    record === undefined ? [] : listsIn(record, isWanted).map((list) => ({ ...list, first: 0 })),
  );
}
