import type { Note, NoteColour, Wording } from './note.ts';
import { tidyTags } from './tags.ts';

/** What an edit changes of a note; what is left out stays. */
export interface NoteChanges {
  readonly text?: string;
  readonly colour?: NoteColour;
  readonly tags?: readonly string[];
}

/** Days that a note lies in the trash before it is cleared out. */
export const TRASH_DAYS = 30;

const DAY_MS = 86_400_000;

/**
 * A note after an edit at a moment. New words or tags keep the old ones among the earlier wordings; another colour alone
 * does not. An edited note is out of the trash: words typed in a second window outlive a deletion in the first.
 */
export function edited(note: Note, changes: NoteChanges, now: string): Note {
  const text = changes.text ?? note.text;
  const colour = changes.colour ?? note.colour;
  const tags = changes.tags === undefined ? note.tags : tidyTags(changes.tags);
  const isReworded = text !== note.text || !sameTags(tags, note.tags);
  if (!isReworded && colour === note.colour && note.deletedAt === null) return note;
  const earlier = isReworded ? [...note.earlier, wordingOf(note, now)] : note.earlier;
  return { ...note, text, colour, tags, updatedAt: now, deletedAt: null, earlier };
}

/** A note in the trash from a moment on. One that lies there already stays as it is: its days have begun. */
export function trashed(note: Note, now: string): Note {
  return note.deletedAt === null ? { ...note, deletedAt: now } : note;
}

/** A note taken out of the trash: an edit, so that it outlives the deletion wherever it is merged. */
export function untrashed(note: Note, now: string): Note {
  return note.deletedAt === null ? note : { ...note, updatedAt: now, deletedAt: null };
}

/** A note that was edited on both sides, after the reader chose: the wording that was not is among the earlier. */
export function settled(note: Note, choice: 'kept' | 'rival', now: string): Note {
  const { rival, ...chosen } = note;
  if (rival === undefined) return note;
  if (choice === 'rival') return edited(chosen, rival, now);
  return { ...chosen, earlier: [...note.earlier, rival] };
}

/** The last moment at which a note may have been put into the trash to be cleared out now. */
export function trashLimit(now: string): string {
  return new Date(Date.parse(now) - TRASH_DAYS * DAY_MS).toISOString();
}

/** A note's words as they are, replaced at a moment. */
export function wordingOf({ text, tags, colour }: Note, until: string): Wording {
  return { text, tags, colour, until };
}

function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, i) => tag === b[i]);
}
