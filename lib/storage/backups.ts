import type { LibraryContents } from '../library/contents.ts';
import { toExport } from '../library/export.ts';
import { fromExport } from '../library/import.ts';
import { StorageError } from './storage-error.ts';
import type { BackupRow, Transaction, Writing } from './stores.ts';

/** A backup, without the library in it. */
export type Backup = Omit<BackupRow, 'json'>;

/** Backups kept: of the last few writes that changed much at once. */
const KEPT = 3;

/** Keeps the library as it was at a moment, and lets older backups go. An empty library needs none the less one. */
export async function keepBackup(tx: Writing, contents: LibraryContents, madeAt: string): Promise<void> {
  const store = tx.objectStore('backups');
  const { articles, notes } = contents;
  await store.put({ madeAt, articles: articles.length, notes: notes.length, json: toExport(contents) });
  const moments = await store.getAllKeys();
  await Promise.all(moments.slice(0, -KEPT).map((moment) => store.delete(moment)));
}

/** The backups, newest first; what is in them is not read. */
export async function listBackups(tx: Transaction): Promise<readonly Backup[]> {
  const backups: Backup[] = [];
  let cursor = await tx.objectStore('backups').index('summary').openKeyCursor(null, 'prev');
  while (cursor !== null) {
    const [madeAt, articles, notes] = cursor.key;
    backups.push({ madeAt, articles, notes });
    cursor = await cursor.continue();
  }
  return backups;
}

/** The library in a backup. `missing` where there is no such backup. */
export async function readBackup(tx: Transaction, madeAt: string): Promise<LibraryContents> {
  const row = await tx.objectStore('backups').get(madeAt);
  if (row === undefined) throw new StorageError('missing', `There is no backup of ${madeAt}.`);
  const contents = fromExport(row.json);
  if (!contents.ok)
    throw new StorageError('unreadable', `The backup of ${madeAt} is damaged: ${contents.fault}`);
  return contents.value;
}
