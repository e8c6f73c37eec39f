import type { Article } from '../../lib/library/article.ts';
import type { CitationForm } from '../../lib/library/citation-form.ts';
import type { Note, Wording } from '../../lib/library/note.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import type { Copied } from '../cite-menu.tsx';
import type { NoteActions, OpenedDraft, Undo } from '../kept-actions.ts';
import type { StoryActions } from '../story-actions.ts';

/** An article of the library with its notes. */
export interface Reading {
  readonly saved: SavedArticle;
  /** Oldest first. */
  readonly notes: readonly Note[];
}

/** What the reading view asks of its door. Each rejects when the storage cannot be read or written. */
export interface ReadingActions extends NoteActions, StoryActions {
  /** An article by its id; null: the library does not have it. */
  read(id: string): Promise<Reading | null>;
  /** Gives an article its tags, in place of those it had. */
  tagArticle(id: string, tags: readonly string[]): Promise<void>;
  /** Begins a note on the article, or goes on with the one that was begun. */
  beginNote(saved: SavedArticle): Promise<OpenedDraft>;
  /** Copies the citation of an article. */
  cite(article: Article, form: CitationForm): Promise<Copied>;
  /** Gives a note an earlier wording again. */
  restoreWording(note: Note, wording: Wording): Promise<Undo>;
  /** Ends the rivalry of a note's two wordings: the one it shows, or the other. */
  settleNote(note: Note, choice: 'kept' | 'rival'): Promise<Undo>;
}
