import type { Note } from './note.ts';
import type { SavedArticle } from './saved-article.ts';

/** Whether two parsed records say the same. Parsing gave both their keys in one order, so their JSON tells. */
export function sameRecord<T extends Note | SavedArticle>(a: T, b: T): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
