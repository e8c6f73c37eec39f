import { type StoreNames, unwrap, wrap } from 'idb';
import type { Stores, Upgrading, Writing } from './stores.ts';

/**
 * Writes many records of one store, and settles after the last. The others are not waited for one by one: a promise and
 * its events for each take longer than the writing. One that fails ends the transaction, whose error then says why.
 */
export async function writeAll<Name extends StoreNames<Stores>>(
  tx: Writing | Upgrading,
  name: Name,
  records: readonly Stores[Name]['value'][],
  how: 'add' | 'put' = 'put',
): Promise<void> {
  const store: IDBObjectStore = unwrap((tx as Writing).objectStore(name));
  let last: IDBRequest | null = null;
  for (const record of records) last = store[how](record);
  if (last !== null) await wrap(last);
}
