import type { SearchCursor, SearchOrder } from './search-request.ts';
import { dayIn, numberOf, SHELF_SIZE, type Shelf } from './shelf.ts';

/** An entry that was found. */
export interface Found {
  readonly shelf: Shelf;
  readonly slot: number;
  /** What it is ordered by; larger comes first. */
  readonly value: number;
}

/** How soon more of a phrase in one entry counts no more, and how much a longer entry needs: BM25, Robertson 1994. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const USUAL_LENGTH = 400;

/**
 * The entries that have every phrase and are admitted, best first by the order asked for. `amounts` tells for each shelf
 * how much its entries have of each phrase. Cost: linear in the entries, with a logarithm for sorting what was found.
 */
export function ranked(
  shelves: readonly Shelf[],
  amounts: readonly (readonly Float32Array[])[],
  admitted: (shelf: Shelf, slot: number) => boolean,
  order: SearchOrder,
): readonly Found[] {
  const found = shelves.flatMap((shelf, at) =>
    slotsWith(amounts[at] ?? [])
      .filter((slot) => slot < shelf.ids.length && admitted(shelf, slot))
      .map((slot) => ({ shelf, at, slot })),
  );
  const rarities = order === 'relevance' ? raritiesOf(shelves, amounts) : [];
  const orderedBy = ({ shelf, at, slot }: { shelf: Shelf; at: number; slot: number }) => {
    if (order === 'saved') return shelf.savedAt[slot] ?? 0;
    if (order === 'day') return dayIn(shelf, slot) ?? -Infinity;
    return relevance(shelf, slot, amounts[at] ?? [], rarities);
  };
  return found
    .map((one) => ({ shelf: one.shelf, slot: one.slot, value: orderedBy(one) }))
    .toSorted(bestFirst);
}

const ALL_SLOTS = Array.from({ length: SHELF_SIZE }, (_, slot) => slot);

function slotsWith(amounts: readonly Float32Array[]): readonly number[] {
  return ALL_SLOTS.filter((slot) => amounts.every((amount) => (amount[slot] ?? 0) > 0));
}

/** What each phrase tells: the fewer entries have it, the more. */
function raritiesOf(
  shelves: readonly Shelf[],
  amounts: readonly (readonly Float32Array[])[],
): readonly number[] {
  const entries = shelves.reduce((sum, { ids }) => sum + ids.length, 0);
  return (amounts[0] ?? []).map((_, phrase) => {
    const having = amounts.reduce((sum, ofShelf) => sum + countIn(ofShelf[phrase]), 0);
    return Math.log(1 + (entries - having + 0.5) / (having + 0.5));
  });
}

const countIn = (amounts: Float32Array | undefined) =>
  amounts?.reduce((count, amount) => count + (amount > 0 ? 1 : 0), 0) ?? 0;

function relevance(
  { length }: Shelf,
  slot: number,
  amounts: readonly Float32Array[],
  rarities: readonly number[],
): number {
  const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * (length[slot] ?? 0)) / USUAL_LENGTH;
  return amounts.reduce((sum, ofPhrase, phrase) => {
    const amount = ofPhrase[slot] ?? 0;
    return sum + ((rarities[phrase] ?? 0) * amount) / (amount + SATURATION * long);
  }, 0);
}

function bestFirst(a: Found, b: Found): number {
  return b.value - a.value || numberOf(b.shelf, b.slot) - numberOf(a.shelf, a.slot);
}

/** The list from behind a cursor on. */
export function afterCursor(found: readonly Found[], cursor: SearchCursor | undefined): readonly Found[] {
  if (cursor === undefined) return found;
  const { value, entry } = cursor;
  return found.filter(
    (one) => one.value < value || (one.value === value && numberOf(one.shelf, one.slot) < entry),
  );
}
