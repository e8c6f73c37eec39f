import { type Cast, emptyCast, withLists } from '../../library/index/cast.ts';
import type { Entry } from '../../library/index/entry.ts';
import { appended, NO_POSTINGS, type Posting } from '../../library/index/posting-list.ts';
import { emptyShelf, numberOf, SHELF_SIZE, type Shelf, shelve } from '../../library/index/shelf.ts';
import type { Writing } from '../stores.ts';

/** An entry on its way to a shelf. */
export interface NewEntry {
  readonly entry: Entry;
  /** Number of the entry of its article; null: it is the article. */
  readonly articleNumber: number | null;
}

/**
 * Puts entries onto the last shelf, and onto new ones as it fills up; answers with their numbers. What other entries of
 * the shelf have is read and written once a word, however many entries come.
 */
export async function writeEntries(tx: Writing, given: readonly NewEntry[]): Promise<readonly number[]> {
  const numbers: number[] = [];
  let shelf = await lastShelf(tx);
  for (let rest = given; rest.length > 0; ) {
    if (shelf.ids.length >= SHELF_SIZE) shelf = emptyShelf(shelf.shelf + 1);
    const here = rest.slice(0, SHELF_SIZE - shelf.ids.length);
    rest = rest.slice(here.length);
    numbers.push(...(await fillShelf(tx, shelf, here)));
  }
  return numbers;
}

async function lastShelf(tx: Writing): Promise<Shelf> {
  const cursor = await tx.objectStore('shelves').openCursor(null, 'prev');
  return cursor?.value ?? emptyShelf(0);
}

async function fillShelf(tx: Writing, shelf: Shelf, given: readonly NewEntry[]): Promise<readonly number[]> {
  const slots = given.map(({ entry, articleNumber }) => shelve(shelf, entry, articleNumber));
  const words = new Map<string, { entry: number; posting: Posting }[]>();
  given.forEach(({ entry }, i) => {
    for (const [word, posting] of entry.postings) {
      const one = { entry: slots[i] ?? 0, posting };
      const list = words.get(word);
      if (list === undefined) words.set(word, [one]);
      else list.push(one);
    }
  });
  const store = tx.objectStore('words');
  const write = async ([word, postings]: readonly [string, { entry: number; posting: Posting }[]]) => {
    const list = (await store.get([shelf.shelf, word])) ?? NO_POSTINGS;
    await store.put({ shelf: shelf.shelf, word, ...appended(list, postings) });
  };
  const entries = tx.objectStore('entries');
  await Promise.all([
    tx.objectStore('shelves').put(shelf),
    writeCast(tx, shelf.shelf, slots[0] ?? 0, given),
    ...given.map(({ entry }, i) => entries.put({ id: entry.id, entry: numberOf(shelf, slots[i] ?? 0) })),
    ...[...words].map(write),
  ]);
  return slots.map((slot) => numberOf(shelf, slot));
}

async function writeCast(
  tx: Writing,
  shelf: number,
  slot: number,
  given: readonly NewEntry[],
): Promise<void> {
  const store = tx.objectStore('casts');
  const { entities, topics }: Cast = (await store.get(shelf)) ?? emptyCast(shelf);
  await store.put({
    shelf,
    entities: withLists(
      entities,
      slot,
      given.map(({ entry }) => entry.entities),
    ),
    topics: withLists(
      topics,
      slot,
      given.map(({ entry }) => entry.topics),
    ),
  });
}
