import { eachPosting } from './posting-list.ts';
import { SHELF_SIZE, type Shelf } from './shelf.ts';

/** A kept list of postings that counts as a word of a query. */
export interface WordRow {
  readonly bytes: Uint8Array;
  /** Slot of its entry 0. */
  readonly first: number;
  /** Whether it is the word itself: then it counts more than one that only begins with it. */
  readonly isExact: boolean;
}

/** What a word counts that only begins with the word asked for, and what a word in the title counts besides. */
const OF_BEGINNING = 0.5;
const IN_TITLE = 4;

/**
 * How much the entries of a shelf have of a phrase, by slot; 0: nothing. `rows` are the lists for each of its words.
 * Cost: linear in the lists.
 */
export function matchPhrase(rows: readonly (readonly WordRow[])[], { titleEnd }: Shelf): Float32Array {
  const [only, ...others] = rows;
  const amounts = new Float32Array(SHELF_SIZE);
  const add = (slot: number, amount: number, first: number) => {
    const inTitle = first >= 0 && first < (titleEnd[slot] ?? 0) ? IN_TITLE : 0;
    amounts[slot] = (amounts[slot] ?? 0) + amount + inTitle;
  };
  if (others.length === 0) {
    for (const { bytes, first, isExact } of only ?? [])
      eachPosting(bytes, false, (entry, count, place) =>
        add(first + entry, isExact ? count : count * OF_BEGINNING, place),
      );
    return amounts;
  }
  for (const [slot, places] of inSequence(rows)) add(slot, places.length, (places[0] ?? 0) - rows.length + 1);
  return amounts;
}

/** Where phrases end, by slot. */
function inSequence(rows: readonly (readonly WordRow[])[]): ReadonlyMap<number, readonly number[]> {
  let ends: ReadonlyMap<number, readonly number[]> | null = null;
  for (const lists of rows) {
    const before: ReadonlyMap<number, readonly number[]> | null = ends;
    const found = new Map<number, readonly number[]>();
    for (const { bytes, first } of lists)
      eachPosting(bytes, true, (entry, _count, _first, places) => {
        const slot = first + entry;
        const follows = before === null ? null : new Set(before.get(slot));
        const here = follows === null ? places : places.filter((place) => follows.has(place - 1));
        if (here.length > 0) found.set(slot, [...(found.get(slot) ?? []), ...here]);
      });
    ends = found;
  }
  return new Map([...(ends ?? [])].map(([slot, places]) => [slot, places.toSorted((a, b) => a - b)]));
}
