import { parseRing, type RingBackup } from '../../library/ring.ts';
import { getLocal, localKeys, removeLocal, setLocal } from '../local-area.ts';

/*
 * Where the ring lies in `storage.local`, which is another store than the library's database. Notes and own names are
 * copied whole each time. An article does not change once it is kept: its copy is made once, with the names found in it,
 * and every backup that has the article shares it. The reader's settings are in no backup, since they lie in this store
 * themselves.
 */

/** Under which all of the ring of a database lies. */
export const ringPrefix = (name: string) => `ring/${name}/`;

/** Under which a part of a backup's notes lies. */
export const notePartKey = (name: string, id: string, part: number) =>
  `${ringPrefix(name)}${id}/notes/${part}`;

/** Under which a backup's own names, and the ids of its articles, lie. */
export const listsKey = (name: string, id: string) => `${ringPrefix(name)}${id}/lists`;

/** Under which the copy of an article lies. */
export const articleKey = (name: string, rewrites: number, articleId: string) =>
  `${ringPrefix(name)}article/${rewrites}/${articleId}`;

const listKey = (name: string) => `${ringPrefix(name)}list`;

/** The backups of the ring, newest first. Rejects with a `StorageError`. */
export async function readRing(name: string): Promise<readonly RingBackup[]> {
  return parseRing((await getLocal(listKey(name)))[listKey(name)]);
}

/** The newest backup, or null. Rejects with a `StorageError`. */
export async function newestInRing(name: string): Promise<RingBackup | null> {
  return (await readRing(name))[0] ?? null;
}

/** Makes these the ring. What belonged to others alone is left to {@link clearRing}. */
export async function keepRing(name: string, ring: readonly RingBackup[]): Promise<void> {
  await setLocal({ [listKey(name)]: ring });
}

/** Takes away what belongs to no backup of the ring: what let go ones leave, and those that were never finished. */
export async function clearRing(
  name: string,
  ring: readonly RingBackup[],
  articlesOf: (backup: RingBackup) => Promise<readonly string[]>,
): Promise<void> {
  const kept = new Set([listKey(name)]);
  for (const backup of ring) {
    const { id, rewrites, noteParts } = backup;
    kept.add(listsKey(name, id));
    for (let part = 0; part < noteParts; part += 1) kept.add(notePartKey(name, id, part));
    for (const articleId of await articlesOf(backup)) kept.add(articleKey(name, rewrites, articleId));
  }
  const present = await localKeys(ringPrefix(name));
  await removeLocal(present.filter((key) => !kept.has(key)));
}
