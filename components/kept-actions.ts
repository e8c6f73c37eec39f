import type { Note, NoteColour } from '../lib/library/note.ts';
import type { NoteWords } from '../lib/library/note-words.ts';
import type { FindTags } from './tag-field.tsx';

/** Takes a deletion back; settles when what was deleted is kept again. */
export type Undo = () => Promise<void>;

/** What can be done with what is kept. Each rejects when the storage cannot be read or written. */
export interface KeptActions {
  /** Deletes an article with its notes. */
  deleteArticle(id: string): Promise<Undo>;
  /** Hands the reader a file with everything kept. */
  exportJson(): Promise<void>;
}

/** A note being written: its words are kept at each keystroke, whatever becomes of the page they are typed in. */
export interface OpenedDraft {
  readonly token: string;
  /** The words to begin with. */
  readonly words: NoteWords;
  /** Keeps the words typed so far. */
  keep(words: NoteWords): Promise<void>;
  /** Saves the note; settles when it is kept. The draft is gone then. */
  save(words: NoteWords): Promise<void>;
  /** The reader turns away: the words stay kept, unless nothing was written. */
  leave(): Promise<void>;
}

/** What a list of notes asks of its door. Each rejects when the storage cannot be read or written. */
export interface NoteActions {
  /** Puts a note into the trash. */
  deleteNote(note: Note): Promise<Undo>;
  /** Gives a note another colour. */
  recolourNote(note: Note, colour: NoteColour): Promise<Undo>;
  /** Begins to change a note's words. */
  beginEdit(note: Note): Promise<OpenedDraft>;
  /** Gives a note back what it was, word for word. */
  putBack(note: Note): Promise<void>;
  findTags: FindTags;
}
