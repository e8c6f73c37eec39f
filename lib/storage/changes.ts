import type { Standing } from '../library/standing.ts';
import { countArticles } from './count-articles.ts';
import type { Reading, StoreName, Transaction, Writing } from './stores.ts';

/** Stores that a standing is read from. */
export const STANDING_STORES: readonly StoreName[] = ['articles', 'notes', 'ownNames', 'counters'];

/** Counts a change, in its own transaction: what was written and what was counted are on the disk together. */
export async function countChange(tx: Writing): Promise<void> {
  await tx.objectStore('counters').put({ key: 'changes', count: (await counted(tx, 'changes')) + 1 });
}

/** How many changes the database has seen. */
export function countedChanges(tx: Transaction): Promise<number> {
  return counted(tx, 'changes');
}

/** Counts that kept articles were written over: whoever has copies of them makes those anew. */
export async function countRewrite(tx: Writing): Promise<void> {
  await tx.objectStore('counters').put({ key: 'rewrites', count: (await counted(tx, 'rewrites')) + 1 });
}

/** How often kept articles were written over. */
export function rewrites(tx: Transaction): Promise<number> {
  return counted(tx, 'rewrites');
}

async function counted(tx: Transaction, key: string): Promise<number> {
  return (await tx.objectStore('counters').get(key))?.count ?? 0;
}

/** How the library stands. Notes are short, and counted as they are: their index is the longer way. */
export async function readStanding(tx: Reading): Promise<Standing> {
  const [bySaving, byChange] = [
    tx.objectStore('articles').index('savedAt'),
    tx.objectStore('notes').index('updated'),
  ];
  const [changes, articles, notes, ownNames, article, note] = await Promise.all([
    counted(tx, 'changes'),
    countArticles(tx),
    tx.objectStore('notes').count(),
    tx.objectStore('ownNames').count(),
    bySaving.openKeyCursor(null, 'prev'),
    byChange.openKeyCursor(null, 'prev'),
  ]);
  const [lastArticle, lastNote] = [article?.primaryKey ?? null, note?.primaryKey ?? null];
  return { changes, articles, notes, ownNames, lastArticle, lastNote };
}
