/**
 * The articles and notes that one word stands in, as bytes: for each the distance of its number from the one before, how
 * often, and the places as distances; numbers of seven bits a byte, lowest first (LEB128). Appended to, never rewritten.
 * Cost: one or two bytes a place. After Witten, Moffat, Bell, "Managing Gigabytes", chapter 3.
 */

/** Where, and how often, one word stands in one entry. */
export interface Posting {
  /** How often. */
  readonly count: number;
  /** Where, ascending; fewer than {@link count} where only the first ones are kept. */
  readonly places: readonly number[];
}

/** The rows of one word on one shelf. */
export interface PostingList {
  /** Number of the last entry in {@link bytes}; −1: none. */
  readonly last: number;
  readonly bytes: Uint8Array;
}

/** A list with nothing in it. */
export const NO_POSTINGS: PostingList = { last: -1, bytes: new Uint8Array(0) };

/** Told with a posting's count where it has other than so many places. */
const CUT = 1;

const DIGIT_BITS = 7;
const MORE = 0x80;

/** Adds entries to a list, whose numbers ascend and are above its last. */
export function appended(
  list: PostingList,
  entries: readonly { readonly entry: number; readonly posting: Posting }[],
): PostingList {
  const bytes: number[] = [];
  let { last } = list;
  for (const { entry, posting } of entries) {
    write(bytes, entry - last - 1);
    const isCut = posting.places.length !== posting.count;
    write(bytes, posting.count * 2 + (isCut ? CUT : 0));
    if (isCut) write(bytes, posting.places.length);
    let before = 0;
    for (const place of posting.places) {
      write(bytes, place - before);
      before = place;
    }
    last = entry;
  }
  const all = new Uint8Array(list.bytes.length + bytes.length);
  all.set(list.bytes);
  all.set(bytes, list.bytes.length);
  return { last, bytes: all };
}

/**
 * Calls `visit` for each entry of a list, with the first place (−1: none is kept), and all of them where they are wanted.
 */
export function eachPosting(
  bytes: Uint8Array,
  wantsPlaces: boolean,
  visit: (entry: number, count: number, first: number, places: readonly number[]) => void,
): void {
  let at = 0;
  const read = () => {
    let [value, scale, byte] = [0, 1, 0];
    do {
      byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & ~MORE) * scale;
      scale *= 1 << DIGIT_BITS;
    } while (byte >= MORE);
    return value;
  };
  for (let entry = -1; at < bytes.length; ) {
    entry += read() + 1;
    const head = read();
    const count = Math.floor(head / 2);
    const length = head % 2 === CUT ? read() : count;
    const places: number[] = [];
    let first = -1;
    for (let i = 0, place = 0; i < length; i += 1) {
      place += read();
      if (i === 0) first = place;
      if (wantsPlaces) places.push(place);
    }
    visit(entry, count, first, places);
  }
}

function write(bytes: number[], value: number): void {
  let left = value;
  while (left >= MORE) {
    bytes.push((left % MORE) + MORE);
    left = Math.floor(left / MORE);
  }
  bytes.push(left);
}
