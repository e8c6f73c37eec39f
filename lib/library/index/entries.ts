import { dayNumber } from './entry.ts';
import { dayIn, SHELF_SIZE, type Shelf, stands } from './shelf.ts';

/** Where an entry stands. */
export interface Place {
  readonly shelf: Shelf;
  readonly slot: number;
}

/** Finds an entry by its number, on all shelves in order; null for one that is not kept any more. */
export function placeOf(shelves: readonly Shelf[], entry: number): Place | null {
  const shelf = shelves[Math.floor(entry / SHELF_SIZE)];
  const slot = entry % SHELF_SIZE;
  return shelf !== undefined && stands(shelf, slot) ? { shelf, slot } : null;
}

/** Id of the article or note. */
export function idAt({ shelf, slot }: Place): string {
  return shelf.ids[slot] ?? '';
}

/** The day of an article, in days since 1970; of one without, the day on which it was saved. */
export function dayAt({ shelf, slot }: Place): number {
  return dayIn(shelf, slot) ?? dayNumber(new Date(shelf.savedAt[slot] ?? 0).toISOString().slice(0, 10));
}
