import type { Note } from './note.ts';
import type { SavedArticle } from './saved-article.ts';

/** The order of texts by their UTF-16 code units: the same everywhere, whatever the language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Articles as they were saved, oldest first. */
export function bySaving(a: SavedArticle, b: SavedArticle): number {
  return byText(a.savedAt, b.savedAt) || byText(a.id, b.id);
}

/** Notes as they were written, oldest first. */
export function byWriting(a: Note, b: Note): number {
  return byText(a.createdAt, b.createdAt) || byText(a.id, b.id);
}
