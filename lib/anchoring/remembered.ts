import type { NormalText } from './normal-text.ts';
import { normalText } from './normal-text.ts';
import type { TextQuoteSelector } from './selectors.ts';
import { eachWord, type WordIndex, weightOf } from './word-index.ts';

/** A quote and what stood around it. */
export type Quote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/** A row of remembered words, as the text to search knows them. */
export interface RememberedWords {
  readonly spellings: readonly string[];
  /** Number of each in the text; -1: it stands nowhere. */
  readonly ids: Int32Array;
  /** Bits of each. */
  readonly weights: Float32Array;
  /** Words of the text that one that stands nowhere may have become. */
  readonly like: readonly (ReadonlySet<number> | null)[];
}

/** A quote in its surroundings, word by word. */
export interface Remembered {
  readonly prefix: RememberedWords;
  readonly quote: RememberedWords;
  readonly suffix: RememberedWords;
  /** The whole words of the quote, normal. */
  readonly exact: string;
  /** Code units of the quote's first word that stood before it, where it begins inside a word. */
  readonly head: number;
  /** Code units of its last word that stood after it. */
  readonly tail: number;
}

/** Normalised as one text and cut again, so that a space on both sides of a cut is one space here too. */
export function normalQuote({ exact, prefix, suffix }: Quote): Quote {
  const whole = normalText(prefix + exact + suffix);
  const from = indexFrom(whole, prefix.length);
  const to = indexFrom(whole, prefix.length + exact.length);
  return {
    prefix: whole.text.slice(0, from),
    exact: whole.text.slice(from, to),
    suffix: whole.text.slice(to),
  };
}

/** The first index of a normal text that stands at or after an offset of the original. */
export function indexFrom(normal: NormalText, offset: number): number {
  let [low, high] = [0, normal.start.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((normal.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads a normal quote as words of a text. */
export function remember({ prefix, exact, suffix }: Quote, words: WordIndex): Remembered {
  const whole = prefix + exact + suffix;
  const to = prefix.length + exact.length;
  const parts: readonly string[][] = [[], [], []];
  let [first, last] = [to, prefix.length];
  eachWord(whole, (word, start, end) => {
    if (end <= prefix.length) parts[0]?.push(word);
    else if (start >= to) parts[2]?.push(word);
    else {
      parts[1]?.push(word);
      first = Math.min(first, start);
      last = end;
    }
  });
  const [before, quote, after] = parts.map((part) => asWords(part, words));
  const none = asWords([], words);
  return {
    prefix: before ?? none,
    quote: quote ?? none,
    suffix: after ?? none,
    exact: whole.slice(first, Math.max(first, last)),
    head: Math.max(0, prefix.length - first),
    tail: Math.max(0, last - to),
  };
}

function asWords(spellings: readonly string[], words: WordIndex): RememberedWords {
  const ids = Int32Array.from(spellings, (word) => words.numbers.get(word) ?? -1);
  const weights = Float32Array.from(spellings, (word, at) =>
    ids[at] === -1 ? weightOf(word, 1, words.ids.length) : (words.weights[ids[at] ?? 0] ?? 0),
  );
  return { spellings, ids, weights, like: spellings.map((word, at) => (ids[at] === -1 ? words.likeness(word) : null)) };
}
