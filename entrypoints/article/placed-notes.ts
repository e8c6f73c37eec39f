import { anchor } from '../../lib/anchoring/anchor.ts';
import type { Selector } from '../../lib/anchoring/selectors.ts';
import type { Note } from '../../lib/library/note.ts';
import { type LinearText, rangeOf } from '../../lib/page/linear-text.ts';

/** The notes of a page, by where they stand on it. */
export interface PlacedNotes {
  /** Notes whose quote is on the page, with its first code unit in the linear text and its range. */
  readonly quotes: readonly { readonly note: Note; readonly start: number; readonly range: Range }[];
  /** Ids of notes whose quote is not on the page now. */
  readonly orphans: readonly string[];
}

/** Finds each note's place on the page. */
export function placeNotes(linear: LinearText, notes: readonly Note[]): PlacedNotes {
  const quotes: { note: Note; start: number; range: Range }[] = [];
  const orphans: string[] = [];
  for (const note of notes) {
    if (note.target.kind !== 'quote') continue;
    const place = anchor(linear.text, note.target.selectors);
    const range = place === null ? null : rangeOf(linear, place.start, place.end);
    if (place === null || range === null) orphans.push(note.id);
    else quotes.push({ note, start: place.start, range });
  }
  return { quotes, orphans };
}

/** Where a quote is on the page now; null: it is not there. */
export function rangeOfQuote(linear: LinearText, selectors: readonly Selector[]): Range | null {
  const place = anchor(linear.text, selectors);
  return place === null ? null : rangeOf(linear, place.start, place.end);
}
