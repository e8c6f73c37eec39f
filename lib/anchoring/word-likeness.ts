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
    const near = [`${word.slice(0, PART)}-`, `-${word.slice(-PART)}`].flatMap(
      (part) => parts?.get(part) ?? [],
    );
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

/** Rows of the comparison, used again by each. */
const ROWS = [
  new Uint8Array(65),
  new Uint8Array(65),
  new Uint8Array(65),
] as const satisfies readonly Uint8Array[];

/** Longer stretches are not compared letter by letter here. */
const LONGEST = 64;

/**
 * Slips between two words: letters that are other, missing, too many, or swapped with their neighbour
 * (optimal string alignment). Cost: the product of the lengths; words longer than 64 are either the same or wholly other.
 */
export function slips(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return Math.max(a.length, b.length);
  let [before, last, row]: [Uint8Array, Uint8Array, Uint8Array] = [...ROWS];
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const least = Math.min(at(last, j - 1) + same, at(last, j) + 1, at(row, j - 1) + 1);
      row[j] = isSwap(a, i, b, j) ? Math.min(least, at(before, j - 2) + 1) : least;
    }
    [before, last, row] = [last, row, before];
  }
  return at(last, b.length);
}

const at = (row: Uint8Array, j: number): number => row[j] ?? 0;

/** Whether the letters before two places are the same two, the other way round. */
function isSwap(a: string, i: number, b: string, j: number): boolean {
  if (i < 2 || j < 2) return false;
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
