import type { SavedArticle } from '../library/saved-article.ts';
import { articleRecord } from './records.ts';
import type { Reading } from './stores.ts';

/** Greater than every character that a folded word can hold. */
const AFTER_ANY_WORD = '\uffff';

/**
 * Articles of which every word given begins some findable word, newest first. Cost: keys only, of the articles with
 * such a word, and then as many articles as are asked for; no text is read to be thrown away.
 */
export async function articlesByWords(
  tx: Reading,
  words: readonly string[],
  limit: number,
): Promise<readonly SavedArticle[]> {
  const keys = await Promise.all(words.map((word) => keysByPrefix(tx, word)));
  const [first, ...others] = keys.toSorted((a, b) => a.size - b.size);
  const ids = [...(first ?? new Map<string, string>())]
    .filter(([id]) => others.every((found) => found.has(id)))
    .toSorted(newestFirst)
    .slice(0, limit)
    .map(([id]) => id);
  return Promise.all(ids.map(async (id) => articleRecord(await tx.objectStore('articles').get(id))));
}

/** Id to `savedAt` of the articles with a word of this beginning. */
async function keysByPrefix(tx: Reading, prefix: string): Promise<ReadonlyMap<string, string>> {
  const range = IDBKeyRange.bound(prefix, prefix + AFTER_ANY_WORD);
  const keys = await tx.objectStore('findable').index('word').getAllKeys(range);
  return new Map(keys.map(([savedAt, id]) => [id, savedAt]));
}

function newestFirst([idA, a]: readonly [string, string], [idB, b]: readonly [string, string]): number {
  return a === b ? (idA < idB ? 1 : -1) : a < b ? 1 : -1;
}
