import type { Note } from '../../lib/library/note.ts';
import type { StandingNote } from '../../lib/messaging/calls.ts';
import type { Annotation } from '../../lib/recognition/annotation.ts';
import type { PlacedNote } from './placed-notes.ts';

/**
 * Each note with its standing: a passage where it was `placed`, a name at its first mention, the whole article at its
 * beginning.
 */
export function standingNotes(
  notes: readonly Note[],
  annotation: Annotation | null,
  placed: readonly PlacedNote[],
): readonly StandingNote[] {
  const absent = (id: string) => ({ id, standing: 'absent', at: null }) as const;
  return notes.map((note): StandingNote => {
    const { id, target } = note;
    if (target.kind === 'article') return { id, standing: 'placed', at: 0 };
    if (target.kind === 'entity') {
      const first = annotation?.mentions.find(({ entity }) => entity === target.entity);
      return first === undefined ? absent(id) : { id, standing: 'placed', at: first.start };
    }
    const place = placed.find((one) => one.note.id === id);
    return place === undefined ? absent(id) : { id, standing: place.standing, at: place.start };
  });
}

/** Ids of the notes that stand on the page, in reading order; the oldest first where several stand at one place. */
export function inReadingOrder(notes: readonly StandingNote[]): readonly string[] {
  return notes
    .flatMap(({ id, at }) => (at === null ? [] : { id, at }))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}
