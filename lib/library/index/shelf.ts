import type { Entry } from './entry.ts';

/** Entries are numbered as they come, and stand on shelves of so many: what is read and written at once. */
export const SHELF_SIZE = 1024;

/** Set for an entry whose article, or note, is not kept any more. */
const GONE = 1;
const IS_NOTE = 2;

/** Stands for a day that is not known. */
const NO_DAY = -(2 ** 31);

/** The largest value of a column of one byte, and of two. */
const BYTE = 255;
const TWO_BYTES = 65_535;

/** What a search asks of the entries of one shelf, a column each; an entry's row is its slot. */
export interface Shelf {
  /** Number of the shelf; an entry's own number is `shelf * SHELF_SIZE + slot`. */
  readonly shelf: number;
  /** Id of the article or note in each slot that is taken. */
  readonly ids: string[];
  /** Milliseconds since 1970. */
  readonly savedAt: Float64Array;
  /** Days since 1970. */
  readonly day: Int32Array;
  readonly flags: Uint8Array;
  /** Of an article: how many notes it has. */
  readonly notes: Uint16Array;
  /** Words at places before this are of the title. */
  readonly titleEnd: Uint8Array;
  /** How many words. */
  readonly length: Uint16Array;
  /** Number of the entry of the article: its own, or that of the article that a note is on; −1: none. */
  readonly articleOf: Int32Array;
}

/** A shelf with nothing on it. */
export function emptyShelf(shelf: number): Shelf {
  return {
    shelf,
    ids: [],
    savedAt: new Float64Array(SHELF_SIZE),
    day: new Int32Array(SHELF_SIZE),
    flags: new Uint8Array(SHELF_SIZE),
    notes: new Uint16Array(SHELF_SIZE),
    titleEnd: new Uint8Array(SHELF_SIZE),
    length: new Uint16Array(SHELF_SIZE),
    articleOf: new Int32Array(SHELF_SIZE),
  };
}

/** Puts an entry into the next slot; `articleNumber` is null for an article. Answers with the slot. */
export function shelve(shelf: Shelf, entry: Omit<Entry, 'postings'>, articleNumber: number | null): number {
  const slot = shelf.ids.length;
  shelf.ids.push(entry.id);
  shelf.savedAt[slot] = entry.savedAt;
  shelf.day[slot] = entry.day ?? NO_DAY;
  shelf.flags[slot] = entry.kind === 'note' ? IS_NOTE : 0;
  shelf.titleEnd[slot] = Math.min(BYTE, entry.titleEnd);
  shelf.length[slot] = Math.min(TWO_BYTES, entry.length);
  shelf.articleOf[slot] = articleNumber ?? numberOf(shelf, slot);
  return slot;
}

/** The number of the entry in a slot. */
export function numberOf({ shelf }: Pick<Shelf, 'shelf'>, slot: number): number {
  return shelf * SHELF_SIZE + slot;
}

/** Marks an entry as gone: the words it left on the shelf count no more. */
export function takeOff({ flags }: Shelf, slot: number): void {
  flags[slot] = (flags[slot] ?? 0) | GONE;
}

/** Counts a note to its article, or takes it off again. */
export function countNote({ notes }: Shelf, slot: number, by: 1 | -1): void {
  notes[slot] = Math.max(0, (notes[slot] ?? 0) + by);
}

/** Whether the entry in a slot is kept. */
export function stands({ flags, ids }: Shelf, slot: number): boolean {
  return slot < ids.length && ((flags[slot] ?? 0) & GONE) === 0;
}

/** Whether the entry in a slot is a note. */
export function isNote({ flags }: Shelf, slot: number): boolean {
  return ((flags[slot] ?? 0) & IS_NOTE) !== 0;
}

/** The day of an article, in days since 1970, or null. */
export function dayIn({ day }: Shelf, slot: number): number | null {
  const known = day[slot] ?? NO_DAY;
  return known === NO_DAY ? null : known;
}
