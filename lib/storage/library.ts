import type { ArticleGlance } from '../library/article-glance.ts';
import type { LibraryContents } from '../library/contents.ts';
import type { NoteChanges } from '../library/edit-note.ts';
import type { Note } from '../library/note.ts';
import type { SavedArticle } from '../library/saved-article.ts';
import type { Backup } from './backups.ts';
import type { Imported, Watch } from './exchange.ts';
import type { IndexReads, IndexTending } from './index-calls.ts';
import type { NotesChanged } from './many-notes.ts';
import type { NotePage, TrashPage } from './note-lists.ts';
import type { Readable } from './readable.ts';
import type { LibrarySafety } from './safety.ts';

/** An article that was taken away, with its notes: all that {@link LibraryWrites.restore} needs. */
export interface Deleted {
  readonly article: SavedArticle;
  readonly notes: readonly Note[];
}

/** What can be asked of the library. A call sees one moment; every failure is a `StorageError`. */
export interface LibraryReads extends IndexReads {
  /** The kept article of a page, or null. */
  articleByPageKey(pageKey: string): Promise<SavedArticle | null>;
  /** A kept article, or null. */
  article(id: string): Promise<SavedArticle | null>;
  /** The newest at a glance, newest first: for a list that must stand at once. */
  newest(limit: number): Promise<readonly ArticleGlance[]>;
  /** How many articles are kept. */
  countArticles(): Promise<number>;
  /** Articles that tell the same story, wherever they stood, the likest first. */
  articlesByFingerprint(fingerprint: string): Promise<readonly SavedArticle[]>;
  /** A kept note, also one in the trash; or null. */
  note(id: string): Promise<Note | null>;
  /** An article's notes without those in the trash, oldest first. */
  notesOf(articleId: string): Promise<readonly Note[]>;
  /** Notes of all articles without those in the trash, last changed first. */
  recentNotes(page: NotePage): Promise<readonly Note[]>;
  /** Notes in the trash, last deleted first. */
  trashedNotes(page: TrashPage): Promise<readonly Note[]>;
  /** Tags that begin with some letters, whatever their case, most used first. */
  tagsUsed(prefix: string, limit: number): Promise<readonly string[]>;
  /** The library as it was before it was changed much at once, newest first. */
  backups(): Promise<readonly Backup[]>;
  /** All that is kept. Rejects where a record is damaged. */
  everything(): Promise<LibraryContents>;
  /** All that is kept and can be read; what cannot is apart from it. */
  readable(): Promise<Readable>;
}

/** What can be changed. A call is one transaction, and resolves after it is on the disk; every failure is a `StorageError`. */
export interface LibraryWrites {
  /** Keeps an article. If its page is kept already, that article stays as it is; answers with the kept one. */
  saveArticle(saved: SavedArticle): Promise<SavedArticle>;
  /** Takes an article and its notes away, those in the trash too, and answers with them. `missing` where it is not kept. */
  deleteArticle(id: string): Promise<Deleted>;
  /**
   * Takes articles and their notes away, all or none, and answers with what is gone; those that are not kept are passed
   * over. Called off: `cancelled`, and nothing is gone.
   */
  deleteArticles(ids: readonly string[], watch?: Watch): Promise<LibraryContents>;
  /** Undoes such a deletion: what is not kept now is kept again. */
  restoreArticles(deleted: LibraryContents, watch?: Watch): Promise<void>;
  /** Undoes a deletion. If the page was saved again since, that article stays and gets the notes; answers with it. */
  restore(deleted: Deleted): Promise<SavedArticle>;
  /**
   * Keeps a note, and its article where that is not kept yet; answers with the note as kept (its `articleId` is that of
   * the kept article). A repeated id is one note: it is edited. `missing` where there is no article.
   */
  saveNote(note: Note, article?: SavedArticle): Promise<Note>;
  /** Changes a note; new words or tags keep the old ones among the earlier. `missing` where it is not kept. */
  editNote(id: string, changes: NoteChanges): Promise<Note>;
  /** Ends the rivalry of a note's two wordings; the other is among the earlier. `missing` where it is not kept. */
  settleNote(id: string, choice: 'kept' | 'rival'): Promise<Note>;
  /** Puts a note into the trash. `missing` where it is not kept. */
  trashNote(id: string): Promise<Note>;
  /** Takes a note out of the trash. `missing` where it is not kept. */
  untrashNote(id: string): Promise<Note>;
  /** Clears out what had lain in the trash for 30 days at a moment (ISO 8601, UTC); answers how many notes that were. */
  purgeTrash(now: string): Promise<number>;
  /** Keeps a note exactly as it is given, whatever is kept of it: undoes any change. `missing` where its article is not kept. */
  putBack(note: Note): Promise<Note>;
  /** Keeps and takes away many notes, all or none. Called off: `cancelled`, and nothing is changed. */
  changeNotes(changed: NotesChanged, watch?: Watch): Promise<void>;
  /** Takes a note away for good, and answers with it; null where it is not kept. */
  deleteNote(id: string): Promise<Note | null>;
  /**
   * Merges a library into this one (`lib/library/merge.ts`), all or nothing, after a backup of this one in the same
   * transaction. Called off: `cancelled`, and nothing is written.
   */
  mergeIn(contents: LibraryContents, watch?: Watch): Promise<Imported>;
  /** Makes the library what it was at a backup, after a backup of what it is. `missing` where there is no such backup. */
  bringBack(madeAt: string): Promise<void>;
}

/** What the reader keeps: articles and notes. */
export interface Library extends LibraryReads, LibraryWrites, IndexTending, LibrarySafety {
  /** Ends the connection. Calls after it fail. */
  close(): Promise<void>;
}
