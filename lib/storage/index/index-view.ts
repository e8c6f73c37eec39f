import { type Arrival, articlesFirst, putOn } from '../../library/index/arrival.ts';
import { bucketOf, listsIn } from '../../library/index/bucket.ts';
import { type Cast, emptyCast } from '../../library/index/cast.ts';
import { type FacetKind, facetMark } from '../../library/index/facets.ts';
import { countNote, emptyShelf, SHELF_SIZE, type Shelf } from '../../library/index/shelf.ts';
import { countedChanges } from '../changes.ts';
import type { Reading } from '../stores.ts';
import type { BucketRecord } from './index-rows.ts';

/** The index as a question finds it: its shelves, and behind them one of what has come since. */
export interface IndexView {
  readonly shelves: readonly Shelf[];
  /** In the slots of the last shelf; none: that is a shelf like the others. */
  readonly arrivals: readonly Arrival[];
  /** The names on the shelf of arrivals. */
  readonly cast: Cast;
  /** What was read for this question, by shelf and bucket: those of many names are the same. */
  readonly read: Map<string, Promise<readonly BucketRecord[]>>;
}

const views = new WeakMap<Reading, Promise<IndexView>>();

/** Looks at the index, once in a transaction: what is asked together sees, and reads, the same. */
export function viewIndex(tx: Reading): Promise<IndexView> {
  const view = views.get(tx) ?? readView(tx);
  views.set(tx, view);
  return view;
}

interface KnownView extends Pick<IndexView, 'shelves' | 'arrivals' | 'cast'> {
  /** What was true of the database when it was looked at. */
  readonly stamp: string;
}

/** What was looked at last in each open database: most questions find it as the one before them did. */
const knownViews = new WeakMap<object, KnownView>();

async function readView(tx: Reading): Promise<IndexView> {
  const stamp = await stampOf(tx);
  const known = knownViews.get(tx.db);
  if (known?.stamp === stamp) return { ...known, read: new Map() };
  const view = await lookAt(tx);
  // Kept when it is there, and not as a promise: a transaction that waits for another's reading ends meanwhile.
  knownViews.set(tx.db, { ...view, stamp });
  return view;
}

/** What is another after every change of the index: a change is counted, and a slice of the tending tells how far it is. */
async function stampOf(tx: Reading): Promise<string> {
  const [changes, progress] = await Promise.all([
    countedChanges(tx),
    tx.objectStore('indexing').get('progress'),
  ]);
  return JSON.stringify([changes, progress ?? null]);
}

async function lookAt(tx: Reading): Promise<IndexView> {
  const [shelves, all] = await Promise.all([
    tx.objectStore('shelves').getAll(),
    tx.objectStore('arrivals').getAll(),
  ]);
  const behind = shelves.length;
  if (all.length === 0) return { shelves, arrivals: [], cast: emptyCast(behind), read: new Map() };
  const arrivals = articlesFirst(all);
  const { shelf, cast } = putOn({ shelf: emptyShelf(behind), cast: emptyCast(behind) }, arrivals, new Map());
  const seen = [...shelves, shelf];
  arrivals.forEach(({ kind }, slot) => {
    const number = shelf.articleOf[slot] ?? -1;
    const home = seen[Math.floor(number / SHELF_SIZE)];
    if (kind === 'note' && home !== undefined) countNote(home, number % SHELF_SIZE, 1);
  });
  return { shelves: seen, arrivals, cast, read: new Map() };
}

/** A word with the list of the entries that have it. */
export interface FoundList {
  readonly word: string;
  readonly bytes: Uint8Array;
  /** Slot of the list's entry 0. */
  readonly first: number;
}

/**
 * The lists of wanted words on a shelf, all of which begin with some letters, or are the facet itself. Of a single letter
 * only the word of that letter is looked at, but where it `isOpen`.
 */
export async function listsOn(
  tx: Reading,
  view: IndexView,
  shelf: Shelf,
  beginning: string,
  isWanted: (word: string) => boolean,
  isOpen = false,
): Promise<readonly FoundList[]> {
  const { shelves, arrivals, read } = view;
  if (arrivals.length > 0 && shelf === shelves.at(-1))
    return arrivals.flatMap(({ words }, first) =>
      listsIn(words, isWanted).map((list) => ({ ...list, first })),
    );
  const range = isOpen && beginning.length === 1 ? AFTER_ANY : '';
  const key = `${shelf.shelf} ${bucketOf(beginning)}${range}`;
  const records = read.get(key) ?? bucketsOn(tx, shelf.shelf, bucketOf(beginning), range);
  read.set(key, records);
  return (await records).flatMap((record) =>
    listsIn(record, isWanted).map((list) => ({ ...list, first: 0 })),
  );
}

/** The lists of all facets of a kind on a shelf; each word begins with the kind's mark. */
export async function facetListsOn(
  tx: Reading,
  { shelves, arrivals }: IndexView,
  shelf: Shelf,
  kind: FacetKind,
): Promise<readonly FoundList[]> {
  const mark = facetMark(kind);
  const isWanted = (word: string) => word.startsWith(mark);
  if (arrivals.length > 0 && shelf === shelves.at(-1))
    return arrivals.flatMap(({ words }, first) =>
      listsIn(words, isWanted).map((list) => ({ ...list, first })),
    );
  const records = await bucketsOn(tx, shelf.shelf, mark, AFTER_ANY);
  return records.flatMap((record) => listsIn(record, isWanted).map((list) => ({ ...list, first: 0 })));
}

/** Greater than every character of a bucket's name. */
const AFTER_ANY = '\uffff';

async function bucketsOn(
  tx: Reading,
  shelf: number,
  bucket: string,
  range: string,
): Promise<readonly BucketRecord[]> {
  const store = tx.objectStore('words');
  if (range !== '') return store.getAll(IDBKeyRange.bound([shelf, bucket], [shelf, bucket + range]));
  const record = await store.get([shelf, bucket]);
  return record === undefined ? [] : [record];
}
