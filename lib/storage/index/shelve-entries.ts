import { articlesFirst, byBucket, type Coming, putOn } from '../../library/index/arrival.ts';
import { EMPTY_BUCKET, filled } from '../../library/index/bucket.ts';
import { emptyCast } from '../../library/index/cast.ts';
import { emptyShelf, numberOf, SHELF_SIZE, type Shelf } from '../../library/index/shelf.ts';
import type { Writing } from '../stores.ts';
import { writeAll } from '../write-all.ts';
import { addEntryNumbers } from './entry-numbers.ts';

/**
 * Puts entries onto the last shelf, and onto new ones as it fills up. What the shelf has already is read and written once
 * a bucket, however many entries come.
 */
export async function shelveEntries(tx: Writing, given: readonly Coming[]): Promise<void> {
  const known = new Map<string, number>();
  let shelf = (await tx.objectStore('shelves').openCursor(null, 'prev'))?.value ?? emptyShelf(0);
  for (let rest = articlesFirst(given); rest.length > 0; ) {
    if (shelf.ids.length >= SHELF_SIZE) shelf = emptyShelf(shelf.shelf + 1);
    const here = rest.slice(0, SHELF_SIZE - shelf.ids.length);
    rest = rest.slice(here.length);
    await fillShelf(tx, shelf, here, known);
  }
}

async function fillShelf(
  tx: Writing,
  shelf: Shelf,
  arrivals: readonly Coming[],
  known: Map<string, number>,
): Promise<void> {
  const first = shelf.ids.length;
  const [words, casts] = [tx.objectStore('words'), tx.objectStore('casts')];
  const before = (await casts.get(shelf.shelf)) ?? emptyCast(shelf.shelf);
  const { cast } = putOn({ shelf, cast: before }, arrivals, known);
  const buckets = [...byBucket(arrivals, first)].map(async ([bucket, postings]) => {
    // A new shelf has nothing yet.
    const kept = first === 0 ? undefined : await words.get([shelf.shelf, bucket]);
    return { shelf: shelf.shelf, bucket, ...filled(kept ?? EMPTY_BUCKET, postings) };
  });
  await Promise.all([
    tx.objectStore('shelves').put(shelf),
    casts.put(cast),
    addEntryNumbers(
      tx,
      arrivals.map(({ id }, i) => [id, numberOf(shelf, first + i)]),
    ),
    writeAll(tx, 'words', await Promise.all(buckets)),
  ]);
}
