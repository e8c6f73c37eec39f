import type { Health } from '../library/health.ts';
import type { RingBackup } from '../library/ring.ts';
import { type RingContents, readRingBackup } from './ring/read-backup.ts';
import { readRing } from './ring/ring-list.ts';
import { type StorageCode, StorageError, storageError } from './storage-error.ts';

/*
 * A database that is damaged in its middle is one that the browser refuses to open, or to read. The ring lies in another
 * store and is reached without it. No browser lets a database be put aside under another name: to begin anew is to
 * delete it, which nothing here does by itself.
 */

/** Failures that mean a damaged database; the others pass, or are said elsewhere. */
const DAMAGED: ReadonlySet<StorageCode> = new Set<StorageCode>(['unreadable', 'unknown']);

/** What a failure to look at the library means for its health. Throws it again where it is none of the database's. */
export async function healthOfUnread(error: unknown, name = 'sorot'): Promise<Health> {
  if (!(error instanceof StorageError && DAMAGED.has(error.code))) throw error;
  console.error('Sorot: the library cannot be read', error);
  return { kind: 'unreadable', backup: await newestWhole(name) };
}

/** All that is in a backup, asked without the library. Rejects with a `StorageError`. */
export async function readBackupAlone(backup: RingBackup, name = 'sorot'): Promise<RingContents> {
  return readRingBackup(name, backup);
}

/** Deletes the database with everything in it, for good. Rejects with a `StorageError`. */
export function deleteDatabase(name = 'sorot'): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(storageError(deleting.error));
    deleting.onblocked = () =>
      reject(new StorageError('blocked', 'Another window keeps the library open; close it and try again.'));
  });
}

/** The newest backup that can be read whole; otherwise the newest of which something can. */
export async function newestWhole(name: string): Promise<RingBackup | null> {
  let partly: RingBackup | null = null;
  for (const backup of await readRing(name)) {
    const leftOut = await damagesOf(name, backup);
    if (leftOut === 0) return backup;
    if (leftOut !== null) partly ??= backup;
  }
  return partly;
}

/** How many records of a backup are damaged; null: nothing of it can be read. */
async function damagesOf(name: string, backup: RingBackup): Promise<number | null> {
  try {
    return (await readRingBackup(name, backup)).leftOut;
  } catch (error) {
    console.warn('Sorot: a backup cannot be read', error);
    return null;
  }
}
