import type { Article } from '../lib/library/article.ts';
import type { Note } from '../lib/library/note.ts';
import type { SavedArticle } from '../lib/library/saved-article.ts';
import type { Annotation } from '../lib/recognition/annotation.ts';
import type { Undo } from './kept-actions.ts';

/** A kept article of the same text on another page. */
export interface SameText {
  readonly saved: SavedArticle;
  /** Its notes that are not on this page yet; at least one. */
  readonly notes: readonly Note[];
}

/** What is asked about the same text elsewhere. Each rejects when the storage cannot be read or written. */
export interface SameTextActions {
  /** The likest kept article with notes that this page does not have; null: none. */
  sameText(article: Article): Promise<SameText | null>;
  /** Copies the notes to this page, and saves its article; the other article and its notes stay as they are. */
  carryNotes(article: Article, annotation: Annotation | null, from: SameText): Promise<Undo>;
}
