import { dayNumber } from './entry.ts';
import type { SearchFilters } from './search-request.ts';
import { dayIn, isNote, SHELF_SIZE, type Shelf, stands } from './shelf.ts';

/** What a facet's list holds: whether an entry, by its number, has it. */
export type HasFacet = (entry: number) => boolean;

/** Conditions on articles, and on notes, each with the lists of which one must hold an entry. */
export interface FacetConditions {
  readonly ofArticles: readonly (readonly HasFacet[])[];
  readonly ofNotes: readonly (readonly HasFacet[])[];
}

/** Tells the entries that filters leave: of a note, its article must pass too. */
export function admits(
  filters: SearchFilters,
  { ofArticles, ofNotes }: FacetConditions,
  shelves: readonly Shelf[],
): (shelf: Shelf, slot: number) => boolean {
  const [from, to] = [boundOf(filters.from, -Infinity), boundOf(filters.to, Infinity)];
  const asksDay = from !== -Infinity || to !== Infinity;
  const byNumber = new Map(shelves.map((shelf) => [shelf.shelf, shelf]));
  const admitsArticle = (number: number) => {
    const home = byNumber.get(Math.floor(number / SHELF_SIZE));
    if (home === undefined) return false;
    const slot = number % SHELF_SIZE;
    const day = dayIn(home, slot);
    if (asksDay && (day === null || day < from || day > to)) return false;
    const notes = home.notes[slot] ?? 0;
    if (filters.hasNotes !== undefined && notes > 0 !== filters.hasNotes) return false;
    return ofArticles.every((anyOf) => anyOf.some((has) => has(number)));
  };
  return (shelf, slot) => {
    if (!stands(shelf, slot)) return false;
    const kind = isNote(shelf, slot) ? 'note' : 'article';
    if (filters.kind !== undefined && filters.kind !== kind) return false;
    const number = shelf.shelf * SHELF_SIZE + slot;
    if (
      ofNotes.length > 0 &&
      !(kind === 'note' && ofNotes.every((anyOf) => anyOf.some((has) => has(number))))
    )
      return false;
    return admitsArticle(shelf.articleOf[slot] ?? -1);
  };
}

const boundOf = (day: string | undefined, otherwise: number) =>
  day === undefined ? otherwise : dayNumber(day);
