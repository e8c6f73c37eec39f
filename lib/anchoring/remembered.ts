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
  /** How far each speaks for the quote: 1 in its own block, less beyond, since blocks come, go and move as one. */
  readonly trust: Float32Array;
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

/** A quote in normal text, and where its own block begins and ends in `prefix + exact + suffix`. */
export interface NormalQuote extends Quote {
  readonly ownFrom: number;
  readonly ownTo: number;
}

/** What a word beyond the quote's own block says of the quote's place, as a share. */
const BEYOND = 0.5;

/** Normalised as one text and cut again, so that a space on both sides of a cut is one space here too. */
export function normalQuote({ exact, prefix, suffix }: Quote): NormalQuote {
  const whole = normalText(prefix + exact + suffix);
  const from = indexFrom(whole, prefix.length);
  const to = indexFrom(whole, prefix.length + exact.length);
  const breakAfter = suffix.indexOf('\n');
  return {
    prefix: whole.text.slice(0, from),
    exact: whole.text.slice(from, to),
    suffix: whole.text.slice(to),
    ownFrom: indexFrom(whole, prefix.lastIndexOf('\n') + 1),
    ownTo: breakAfter < 0 ? whole.text.length : indexFrom(whole, prefix.length + exact.length + breakAfter),
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
export function remember(
  { prefix, exact, suffix, ownFrom, ownTo }: NormalQuote,
  words: WordIndex,
): Remembered {
  const whole = prefix + exact + suffix;
  const to = prefix.length + exact.length;
  const [before, quote, after]: [Spelling[], Spelling[], Spelling[]] = [[], [], []];
  let [first, last] = [to, prefix.length];
  eachWord(whole, (word, start, end) => {
    const trust = end <= ownFrom || start >= ownTo ? BEYOND : 1;
    if (end <= prefix.length) before.push({ word, trust });
    else if (start >= to) after.push({ word, trust });
    else {
      quote.push({ word, trust: 1 });
      first = Math.min(first, start);
      last = end;
    }
  });
  return {
    prefix: asWords(before, words),
    quote: asWords(quote, words),
    suffix: asWords(after, words),
    exact: whole.slice(first, Math.max(first, last)),
    head: Math.max(0, prefix.length - first),
    tail: Math.max(0, last - to),
  };
}

interface Spelling {
  readonly word: string;
  readonly trust: number;
}

function asWords(spellings: readonly Spelling[], words: WordIndex): RememberedWords {
  const ids = Int32Array.from(spellings, ({ word }) => words.numbers.get(word) ?? -1);
  const weights = Float32Array.from(spellings, ({ word }, at) =>
    ids[at] === -1 ? weightOf(word, 1, words.ids.length) : (words.weights[ids[at] ?? 0] ?? 0),
  );
  return {
    spellings: spellings.map(({ word }) => word),
    ids,
    weights,
    trust: Float32Array.from(spellings, ({ trust }) => trust),
    like: spellings.map(({ word }, at) => (ids[at] === -1 ? words.likeness(word) : null)),
  };
}
