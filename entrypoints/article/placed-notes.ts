import { anchor, anchorIn } from '../../lib/anchoring/anchor.ts';
import { isLetterForLetter } from '../../lib/anchoring/anchored.ts';
import { type PreparedText, prepareText } from '../../lib/anchoring/prepared-text.ts';
import type { Selector } from '../../lib/anchoring/selectors.ts';
import type { Note } from '../../lib/library/note.ts';
import { type LinearText, rangeOf } from '../../lib/page/linear-text.ts';
import { nextTurn } from '../../lib/page/next-turn.ts';

/** A note whose quote is on the page. */
export interface PlacedNote {
  readonly note: Note;
  /** Its first UTF-16 code unit in the linear text. */
  readonly start: number;
  readonly range: Range;
  /** `moved`: placed by approximation, since its words or all around them are others now. */
  readonly standing: 'placed' | 'moved';
}

/** The notes of a page, by where they stand on it. */
export interface PlacedNotes {
  readonly quotes: readonly PlacedNote[];
  /** Ids of notes whose quote is not on the page now. */
  readonly orphans: readonly string[];
}

/** How long notes are placed before the page gets its turn: a frame is 16 milliseconds. */
const SLICE_MS = 12;

/** Finds each note's place on the page, in slices, so that the page never stands still. */
export async function placeNotes(linear: LinearText, notes: readonly Note[]): Promise<PlacedNotes> {
  const prepared = prepareText(linear.text);
  const quotes: PlacedNote[] = [];
  const orphans: string[] = [];
  let since = performance.now();
  for (const note of notes) {
    if (performance.now() - since > SLICE_MS) {
      await nextTurn();
      since = performance.now();
    }
    if (note.target.kind !== 'quote') continue;
    const placed = placeOf(linear, prepared, note, note.target.selectors);
    if (placed === null) orphans.push(note.id);
    else quotes.push(placed);
  }
  return { quotes, orphans };
}

function placeOf(
  linear: LinearText,
  prepared: PreparedText,
  note: Note,
  selectors: readonly Selector[],
): PlacedNote | null {
  const place = anchorIn(prepared, selectors);
  const range = place && rangeOf(linear, place.start, place.end);
  if (place === null || range === null) return null;
  return { note, start: place.start, range, standing: isLetterForLetter(place) ? 'placed' : 'moved' };
}

/** Where a quote is on the page now; null: it is not there. */
export function rangeOfQuote(linear: LinearText, selectors: readonly Selector[]): Range | null {
  const place = anchor(linear.text, selectors);
  return place === null ? null : rangeOf(linear, place.start, place.end);
}
