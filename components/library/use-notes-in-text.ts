import { useMemo } from 'preact/hooks';
import { anchor } from '../../lib/anchoring/anchor.ts';
import type { Note } from '../../lib/library/note.ts';
import type { Stretch } from '../../lib/recognition/annotation.ts';

/** A note with the place of its passage in the saved text. */
export interface PlacedNote extends Stretch {
  readonly note: Note;
}

/** The notes that stand in a saved text, in its order, and the others behind them. */
export interface NotesInText {
  readonly placed: readonly PlacedNote[];
  /** All of them, in the order in which they are listed. */
  readonly inOrder: readonly Note[];
}

/** Finds the notes' passages in the text as it was saved: a page may have changed before the note was written. */
export function useNotesInText(text: string, notes: readonly Note[]): NotesInText {
  return useMemo(() => {
    const placed = notes
      .flatMap((note) => {
        const place = note.target.kind === 'quote' ? anchor(text, note.target.selectors) : null;
        return place === null ? [] : [{ note, start: place.start, end: place.end }];
      })
      .toSorted((a, b) => a.start - b.start || a.end - b.end);
    const inText = new Set(placed.map(({ note }) => note));
    return {
      placed,
      inOrder: [...placed.map(({ note }) => note), ...notes.filter((note) => !inText.has(note))],
    };
  }, [text, notes]);
}
