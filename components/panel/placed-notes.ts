import type { Note } from '../../lib/library/note.ts';
import type { NoteStanding, StandingNote } from '../../lib/messaging/calls.ts';

/** A note with its standing; null while the page has not told it. */
export interface PlacedNote {
  readonly note: Note;
  readonly standing: NoteStanding | null;
}

/** The notes of an article by where they stand on its page. */
export interface PlacedNotes {
  /** In reading order; those that the page has not told of come last, oldest first. */
  readonly inOrder: readonly PlacedNote[];
  /** Not on the page now, oldest first. */
  readonly absent: readonly PlacedNote[];
}

/** Puts notes, oldest first, in the order of their places on the page. */
export function placedNotes(notes: readonly Note[], standings: readonly StandingNote[]): PlacedNotes {
  const known = new Map(standings.map((standing) => [standing.id, standing]));
  const placeOf = ({ note }: PlacedNote) => known.get(note.id)?.at ?? Number.POSITIVE_INFINITY;
  const all = notes.map((note): PlacedNote => ({ note, standing: known.get(note.id)?.standing ?? null }));
  const here = all.filter(({ standing }) => standing !== 'absent');
  return {
    // Infinity minus Infinity is no number: compared, not subtracted.
    inOrder: here.sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) < placeOf(b) ? -1 : 1)),
    absent: all.filter(({ standing }) => standing === 'absent'),
  };
}
