import { idsOfSameStory } from '../library/same-text.ts';
import type { SavedArticle } from '../library/saved-article.ts';
import { INDEX_STORES } from './index/index-rows.ts';
import { articleRecord } from './records.ts';
import type { Transaction, Writing } from './stores.ts';
import { writeAll } from './write-all.ts';

/** Stores that an article is spread over. */
export const ARTICLE_STORES = ['articles', 'fingerprints', ...INDEX_STORES] as const;

/** The kept article of a page, or null. */
export async function articleOfPage(tx: Transaction, pageKey: string): Promise<SavedArticle | null> {
  const record = await tx.objectStore('articles').index('pageKey').get(pageKey);
  return record === undefined ? null : articleRecord(record);
}

/** A kept article, or null. */
export async function articleOfId(tx: Transaction, id: string): Promise<SavedArticle | null> {
  const record = await tx.objectStore('articles').get(id);
  return record === undefined ? null : articleRecord(record);
}

/**
 * Keeps an article unless its page, or its id, is kept already, and answers with the kept one: with the very object that
 * was offered, where it was added. To index it then is the caller's, who may have many.
 */
export async function addArticle(tx: Writing, offered: SavedArticle): Promise<SavedArticle> {
  const kept = (await articleOfPage(tx, offered.article.pageKey)) ?? (await articleOfId(tx, offered.id));
  if (kept !== null) return kept;
  await writeArticles(tx, [offered]);
  return offered;
}

/** Writes articles of which nothing is kept. To index them is the caller's. */
export async function writeArticles(tx: Writing, articles: readonly SavedArticle[]): Promise<void> {
  const fingerprints = articles.flatMap(({ id, article: { fingerprint } }) =>
    typeof fingerprint === 'string' ? [{ id, fingerprint }] : [],
  );
  await Promise.all([
    writeAll(tx, 'articles', articles, 'add'),
    writeAll(tx, 'fingerprints', fingerprints, 'add'),
  ]);
}

/** Kept articles that tell the story of a fingerprint, the likest first. */
export async function articlesOfFingerprint(
  tx: Transaction,
  fingerprint: string,
): Promise<readonly SavedArticle[]> {
  const rows = await tx.objectStore('fingerprints').getAll();
  const ids = idsOfSameStory(fingerprint, rows);
  return Promise.all(ids.map(async (id) => articleRecord(await tx.objectStore('articles').get(id))));
}

/** Takes an article away. Its notes, and the index, are the caller's. */
export async function removeArticle(tx: Writing, { id }: Pick<SavedArticle, 'id'>): Promise<void> {
  await Promise.all([tx.objectStore('articles').delete(id), tx.objectStore('fingerprints').delete(id)]);
}
