import type { Note } from '../lib/library/note.ts';
import type { SavedArticle } from '../lib/library/saved-article.ts';

/** Takes a deletion back; settles when what was deleted is kept again. */
export type Undo = () => Promise<void>;

/** An article in the list of the library. */
export interface ArticleRow {
  readonly saved: SavedArticle;
  /** How many notes it has. */
  readonly notes: number;
}

/** What a list of the library asks of its door. Each rejects when the storage cannot be read or written. */
export interface KeptActions {
  /** The newest articles, newest first, at most `limit`. */
  recent(limit: number): Promise<readonly ArticleRow[]>;
  /** Articles that contain the query, at most `limit`. */
  find(query: string, limit: number): Promise<readonly ArticleRow[]>;
  /** Deletes an article with its notes. */
  deleteArticle(id: string): Promise<Undo>;
  /** Hands the reader a file with everything kept. */
  exportJson(): Promise<void>;
}

/** What a list of notes asks of its door. Each rejects when the storage cannot be written. */
export interface NoteActions {
  /** Deletes a note. */
  deleteNote(note: Note): Promise<Undo>;
  /** Changes a note's words; settles when they are kept. */
  rewriteNote(note: Note, text: string): Promise<void>;
}
