import type { Transaction, Writing } from '../stores.ts';

/** Ids are UUIDs, whose last digits are spread evenly: those with the same one share a record. */
const groupOf = (id: string) => id.slice(-1);

/** Number of the entry of an article or note that stands on a shelf; null where it does not. */
export async function entryNumber(tx: Transaction, id: string): Promise<number | null> {
  const record = await tx.objectStore('entries').get(groupOf(id));
  return record?.numbers.get(id) ?? null;
}

/** The numbers of all entries on the shelves, by id. */
export async function allEntryNumbers(tx: Transaction): Promise<ReadonlyMap<string, number>> {
  const records = await tx.objectStore('entries').getAll();
  return new Map(records.flatMap(({ numbers }) => [...numbers]));
}

/** Keeps the numbers of entries that have come onto a shelf. */
export function addEntryNumbers(tx: Writing, added: readonly (readonly [string, number])[]): Promise<void> {
  return inGroups(
    tx,
    Map.groupBy(added, ([id]) => groupOf(id)),
    (numbers, some) => {
      for (const [id, number] of some) numbers.set(id, number);
    },
  );
}

/** Forgets the numbers of entries. */
export function removeEntryNumbers(tx: Writing, ids: readonly string[]): Promise<void> {
  return inGroups(tx, Map.groupBy(ids, groupOf), (numbers, some) => {
    for (const id of some) numbers.delete(id);
  });
}

async function inGroups<T>(
  tx: Writing,
  groups: ReadonlyMap<string, readonly T[]>,
  change: (numbers: Map<string, number>, some: readonly T[]) => void,
): Promise<void> {
  const store = tx.objectStore('entries');
  const changes = [...groups].map(async ([group, some]) => {
    const numbers = new Map((await store.get(group))?.numbers);
    change(numbers, some);
    await store.put({ group, numbers });
  });
  await Promise.all(changes);
}
