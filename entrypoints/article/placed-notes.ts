import { anchor } from '../../lib/anchoring/anchor.ts';
import type { Selector } from '../../lib/anchoring/selectors.ts';
import type { Note } from '../../lib/library/note.ts';
import { type LinearText, rangeOf } from '../../lib/page/linear-text.ts';

/** A note whose quote is on the page. */
export interface PlacedNote {
  readonly note: Note;
  /** Its first UTF-16 code unit in the linear text. */
  readonly start: number;
  readonly range: Range;
  readonly standing: 'placed' | 'moved';
}

/** The notes of a page, by where they stand on it. */
export interface PlacedNotes {
  readonly quotes: readonly PlacedNote[];
  /** Ids of notes whose quote is not on the page now. */
  readonly orphans: readonly string[];
}

/** Finds each note's place on the page. */
export function placeNotes(linear: LinearText, notes: readonly Note[]): PlacedNotes {
  const quotes: PlacedNote[] = [];
  const orphans: string[] = [];
  for (const note of notes) {
    if (note.target.kind !== 'quote') continue;
    const place = anchor(linear.text, note.target.selectors);
    const range = place === null ? null : rangeOf(linear, place.start, place.end);
    if (place === null || range === null) orphans.push(note.id);
    else quotes.push({ note, start: place.start, range, standing: 'placed' });
  }
  return { quotes, orphans };
}

/** Where a quote is on the page now; null: it is not there. */
export function rangeOfQuote(linear: LinearText, selectors: readonly Selector[]): Range | null {
  const place = anchor(linear.text, selectors);
  return place === null ? null : rangeOf(linear, place.start, place.end);
}
