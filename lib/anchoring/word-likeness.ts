/** Finds the words of a text that a spelling may have become. */
export type Likeness = (word: string) => ReadonlySet<number>;

/** Letters at a word's head or tail that a slip leaves alone: it cannot be at both. */
const PART = 3;

/** Shorter words are one slip away from too many others to say that one became another. */
const LEAST_LETTERS = 5;

const NONE: ReadonlySet<number> = new Set();

/** Likeness among numbered words: those with a head or a tail in common, and few slips between them. */
export function likenessOf(numbers: ReadonlyMap<string, number>): Likeness {
  const known = new Map<string, ReadonlySet<number>>();
  let parts: ReadonlyMap<string, readonly string[]> | null = null;
  return (word) => {
    if (word.length < LEAST_LETTERS) return NONE;
    const before = known.get(word);
    if (before) return before;
    parts ??= partsOf(numbers.keys());
    const near = [`${word.slice(0, PART)}-`, `-${word.slice(-PART)}`].flatMap((part) => parts?.get(part) ?? []);
    const like = near.filter((other) => slips(word, other) <= allowedSlips(word.length));
    const found = new Set(like.map((other) => numbers.get(other) ?? -1));
    known.set(word, found);
    return found;
  };
}

function partsOf(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const word of words)
    if (word.length >= LEAST_LETTERS - 1)
      for (const part of [`${word.slice(0, PART)}-`, `-${word.slice(-PART)}`]) {
        const list = parts.get(part);
        if (list) list.push(word);
        else parts.set(part, [word]);
      }
  return parts;
}

/** How many slips leave a word of some letters the same word: one in four letters, none in a word of two. */
export function allowedSlips(letters: number): number {
  return letters < 3 ? 0 : Math.max(1, Math.floor(letters / 4));
}

/** Longer stretches are not compared letter by letter here. */
const LONGEST = 64;

/**
 * Slips between two words: letters that are other, missing, too many, or swapped with their neighbour
 * (optimal string alignment). Cost: the product of the lengths; words longer than 64 are either the same or wholly other.
 */
export function slips(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return Math.max(a.length, b.length);
  const width = b.length + 1;
  let [before, last, row] = [new Uint8Array(width), Uint8Array.from({ length: width }, (_, j) => j), new Uint8Array(width)];
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    for (let j = 1; j < width; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let least = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row[j] = least;
    }
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? 0;
}
