import type { SavedArticle } from '../library/saved-article.ts';
import { articleRecord } from './records.ts';
import type { Reading } from './stores.ts';

/** Where a list was broken off: its last article. */
export interface Bookmark {
  /** ISO 8601. */
  readonly savedAt: string;
  readonly id: string;
}

/** Articles from a bookmark on, newest first. */
export async function articlesBefore(
  tx: Reading,
  before: Bookmark | undefined,
  limit: number,
): Promise<readonly SavedArticle[]> {
  const range = before === undefined ? null : IDBKeyRange.upperBound([before.savedAt, before.id], true);
  const articles: SavedArticle[] = [];
  if (limit <= 0) return articles;
  for await (const cursor of tx.objectStore('articles').index('savedAt').iterate(range, 'prev')) {
    articles.push(articleRecord(cursor.value));
    if (articles.length >= limit) break;
  }
  return articles;
}
