import { keptOfRing, type RingBackup } from '../../library/ring.ts';
import { readStanding, rewrites, STANDING_STORES } from '../changes.ts';
import type { Connection } from '../connection.ts';
import { localKeys, setLocal } from '../local-area.ts';
import { StorageError } from '../storage-error.ts';
import type { StoreName } from '../stores.ts';
import { pack } from './packed.ts';
import { readCopies, readLists, readNoteParts } from './read-backup.ts';
import { articleKey, clearRing, keepRing, listsKey, notePartKey, readRing, ringPrefix } from './ring-list.ts';

type Read = Connection['read'];

/** Records read in one transaction, between which others have their turn. */
const NOTES_AT_ONCE = 500;
const ARTICLES_AT_ONCE = 20;

/**
 * Makes a backup, and lets older ones go once it is complete and was read back. Notes are copied before articles, so that
 * the article of each is there though others write meanwhile; what is written then is in the next backup.
 */
export async function makeBackup(name: string, read: Read): Promise<RingBackup> {
  const [standing, rewritten] = await read(STANDING_STORES, (tx) =>
    Promise.all([readStanding(tx), rewrites(tx)]),
  );
  const id = crypto.randomUUID();
  const { parts, notes } = await copyNotes(name, id, read);
  const articleIds = await read(['articles'], (tx) => tx.objectStore('articles').getAllKeys());
  await copyArticles(name, rewritten, articleIds, read);
  const ownNames = await read(['ownNames'], (tx) => tx.objectStore('ownNames').getAll());
  await setLocal({ [listsKey(name, id)]: await pack(JSON.stringify({ articleIds, ownNames })) });
  const madeAt = new Date().toISOString();
  const backup = { id, madeAt, standing, rewrites: rewritten, noteParts: parts };
  await readBack(name, backup, { notes, articles: articleIds.length });
  const ring = keptOfRing([backup, ...(await readRing(name))]);
  await keepRing(name, ring);
  await clearRing(name, ring, async (one) => (await readLists(name, one)).articleIds);
  return backup;
}

async function copyNotes(name: string, id: string, read: Read): Promise<{ parts: number; notes: number }> {
  let [parts, notes, after] = [0, 0, ''];
  for (;;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const [records, ids] = await read(['notes'], (tx) => {
      const store = tx.objectStore('notes');
      return Promise.all([store.getAll(range, NOTES_AT_ONCE), store.getAllKeys(range, NOTES_AT_ONCE)]);
    });
    if (records.length === 0) return { parts, notes };
    await setLocal({ [notePartKey(name, id, parts)]: await pack(JSON.stringify(records)) });
    parts += 1;
    notes += records.length;
    after = ids.at(-1) ?? after;
  }
}

/** Copies the articles of which there is no copy yet, and reads each back. */
async function copyArticles(
  name: string,
  rewritten: number,
  ids: readonly string[],
  read: Read,
): Promise<void> {
  const present = new Set(await localKeys(`${ringPrefix(name)}article/`));
  const wanted = ids.filter((id) => !present.has(articleKey(name, rewritten, id)));
  for (let i = 0; i < wanted.length; i += ARTICLES_AT_ONCE) {
    const slice = wanted.slice(i, i + ARTICLES_AT_ONCE);
    const stores: readonly StoreName[] = ['articles'];
    const records = await read(stores, (tx) =>
      Promise.all(slice.map((id) => tx.objectStore('articles').get(id))),
    );
    const copies: Record<string, string> = {};
    for (const [index, id] of slice.entries()) {
      // Deleted meanwhile: it is not wanted in the backup.
      if (records[index] !== undefined)
        copies[articleKey(name, rewritten, id)] = await pack(JSON.stringify(records[index]));
    }
    await setLocal(copies);
    if ((await readCopies(Object.keys(copies))).includes(null)) throw unlike();
  }
}

async function readBack(
  name: string,
  backup: RingBackup,
  wanted: { readonly notes: number; readonly articles: number },
): Promise<void> {
  const notes = await readNoteParts(name, backup);
  const { articleIds } = await readLists(name, backup);
  if (notes.length !== wanted.notes || articleIds.length !== wanted.articles) throw unlike();
}

function unlike(): StorageError {
  return new StorageError(
    'unreadable',
    'A backup was not read back as it was written; the older ones are kept.',
  );
}
