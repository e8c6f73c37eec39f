import type { Article } from '../../lib/library/article.ts';
import type { CitationForm } from '../../lib/library/citation-form.ts';
import type { Note } from '../../lib/library/note.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import type { Copied } from '../cite-menu.tsx';
import type { NoteActions, OpenedDraft } from '../kept-actions.ts';

/** An article of the library with its notes. */
export interface Reading {
  readonly saved: SavedArticle;
  /** Oldest first. */
  readonly notes: readonly Note[];
}

/** What the reading view asks of its door. Each rejects when the storage cannot be read or written. */
export interface ReadingActions extends NoteActions {
  /** An article by its id; null: the library does not have it. */
  read(id: string): Promise<Reading | null>;
  /** Begins a note on the article, or goes on with the one that was begun. */
  beginNote(saved: SavedArticle): Promise<OpenedDraft>;
  /** Copies the citation of an article. */
  cite(article: Article, form: CitationForm): Promise<Copied>;
}

/** How many records a file would add, how many are here alike, and how many are here otherwise. */
export interface ImportCounts {
  readonly added: number;
  readonly same: number;
  readonly differing: number;
}

/** A file that can be imported, before it is. */
export interface ImportPlan {
  readonly counts: ImportCounts;
  /** Adds what is new; settles with what was done. */
  apply(): Promise<ImportCounts>;
}

/** What came of reading a file: a plan, or a sentence that says what is wrong with it. */
export type ImportReading =
  | { readonly ok: true; readonly value: ImportPlan }
  | { readonly ok: false; readonly fault: string };

/** Reads a file the reader chose and compares it with the library; writes nothing. */
export type PlanImport = (file: Blob) => Promise<ImportReading>;
