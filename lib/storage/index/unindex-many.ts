import type { Arrival } from '../../library/index/arrival.ts';
import { eachId } from '../../library/index/cast.ts';
import { isNote, SHELF_SIZE, takeOff } from '../../library/index/shelf.ts';
import type { Writing } from '../stores.ts';
import { discountEntities } from './entity-records.ts';
import { allEntryNumbers, removeEntryNumbers } from './entry-numbers.ts';
import { countNotes, tellOfChange } from './index-writes.ts';

/**
 * Takes many articles and notes out of the index. Cost: each shelf, cast and record of numbers is read and written once,
 * however many stood there.
 */
export async function unindexMany(tx: Writing, ids: readonly string[]): Promise<void> {
  const store = tx.objectStore('arrivals');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  const arrivals = found.filter((arrival) => arrival !== undefined);
  const arrived = new Set(arrivals.map(({ id }) => id));
  const known = await allEntryNumbers(tx);
  const shelved = ids.filter((id) => !arrived.has(id) && known.has(id));
  if (arrivals.length + shelved.length < ids.length) await tellOfChange(tx);
  await Promise.all(arrivals.map(({ id }) => store.delete(id)));
  await removeEntryNumbers(tx, shelved);
  const numbers = shelved.map((id) => known.get(id) ?? 0);
  await discountEntities(tx, [...namedBy(arrivals), ...(await takeOffShelves(tx, numbers))]);
}

const namedBy = (arrivals: readonly Arrival[]) => arrivals.flatMap(({ entities }) => entities);

/** Answers with the ids of the entities that were named in what is taken off, as often as they were. */
async function takeOffShelves(tx: Writing, numbers: readonly number[]): Promise<readonly string[]> {
  const [shelves, casts] = [tx.objectStore('shelves'), tx.objectStore('casts')];
  const named: string[] = [];
  const noted: number[] = [];
  for (const [at, some] of Map.groupBy(numbers, (number) => Math.floor(number / SHELF_SIZE))) {
    const [shelf, cast] = await Promise.all([shelves.get(at), casts.get(at)]);
    if (shelf === undefined) continue;
    for (const number of some) {
      const slot = number % SHELF_SIZE;
      takeOff(shelf, slot);
      if (isNote(shelf, slot)) noted.push(shelf.articleOf[slot] ?? 0);
      else if (cast !== undefined) eachId(cast.entities, slot, (entity) => named.push(entity));
    }
    await shelves.put(shelf);
  }
  await countNotes(tx, noted, -1);
  return named;
}
