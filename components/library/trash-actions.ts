import type { Note } from '../../lib/library/note.ts';
import type { Undo } from '../kept-actions.ts';

/** A note in the trash. */
export interface TrashRow {
  readonly note: Note;
  readonly articleTitle: string;
}

/** What the trash asks of its door. Each rejects when the storage cannot be read or written. */
export interface TrashActions {
  /** At most so many, last deleted first. */
  trash(limit: number): Promise<readonly TrashRow[]>;
  putBack(note: Note): Promise<Undo>;
  deleteForGood(note: Note): Promise<Undo>;
}
