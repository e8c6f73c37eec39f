import type { RememberedWords } from './remembered.ts';
import type { WordIndex } from './word-index.ts';
import { allowedSlips, slips } from './word-likeness.ts';

/** How well a quote fits a stretch of words. */
export interface QuoteFit {
  /** Bits found, less what is other, missing or too many. */
  readonly bits: number;
  /** Share of the quote's bits found, 0 to 1. */
  readonly share: number;
}

/** Bits against a stretch for a word that is another one there. */
const OTHER = 0.7;

/** Bits against a stretch for a word that is missing. */
const MISSING = 1;

/** Bits against a stretch for a word too many: rather it is taken for one that came to stand beside the quote. */
const ADDED = 2;

/** Share of the bits of a quote that stands there with words joined or broken, as at the end of a line. */
const BROKEN = 0.9;

/** Share of a word's bits where it stands with a slip in it. */
const SLIPPED = 0.7;

/** Rows and columns of words that are compared each with each; what is longer and not the same counts as not found. */
const MOST_PAIRS = 4_000_000;

/** A pair of words is compared by its letters only where the two stand this near to each other in their rows. */
const BESIDE = 2;

/**
 * Aligns the words of a quote with those of the text from `from` to `to` (Needleman and Wunsch 1970). What is the same
 * at both ends is taken as it is. Cost: the product of the lengths of what remains.
 */
export function fitQuote(quote: RememberedWords, words: WordIndex, from: number, to: number): QuoteFit {
  const total = sum(quote.weights);
  let [head, end, last] = [0, quote.ids.length, to];
  while (head < end && from + head < to && quote.ids[head] === words.ids[from + head]) head += 1;
  while (end > head && last > from + head && quote.ids[end - 1] === words.ids[last - 1]) {
    end -= 1;
    last -= 1;
  }
  if (head < end && isBroken(quote, head, end, words, from + head, last)) return { bits: total * BROKEN, share: BROKEN };
  const same = sum(quote.weights.subarray(0, head)) + sum(quote.weights.subarray(end));
  const rest = align(quote, head, end, words, from + head, last);
  const found = same + rest.found;
  return { bits: same + rest.bits, share: total === 0 ? 0 : Math.min(1, found / total) };
}

const sum = (weights: Float32Array) => weights.reduce((all, bits) => all + bits, 0);

interface Aligned {
  readonly bits: number;
  readonly found: number;
}

function align(quote: RememberedWords, head: number, end: number, words: WordIndex, from: number, to: number): Aligned {
  const [height, width] = [end - head, to - from];
  if (height === 0 || width === 0 || height * width > MOST_PAIRS)
    return { bits: -MISSING * height - ADDED * width, found: 0 };
  let last = Float32Array.from({ length: width + 1 }, (_, j) => -ADDED * j);
  let [lastFound, found] = [new Float32Array(width + 1), new Float32Array(width + 1)];
  let row = new Float32Array(width + 1);
  for (let i = 1; i <= height; i += 1) {
    row[0] = -MISSING * i;
    found[0] = 0;
    for (let j = 1; j <= width; j += 1) {
      const gain = gainOf(quote, head + i - 1, words, from + j - 1, Math.abs(i - j) <= BESIDE);
      const pair = (last[j - 1] ?? 0) + (gain > 0 ? gain : -OTHER);
      const missing = (last[j] ?? 0) - MISSING;
      const added = (row[j - 1] ?? 0) - ADDED;
      const best = Math.max(pair, missing, added);
      row[j] = best;
      found[j] = best === pair ? (lastFound[j - 1] ?? 0) + gain : ((best === missing ? lastFound[j] : found[j - 1]) ?? 0);
    }
    [last, row] = [row, last];
    [lastFound, found] = [found, lastFound];
  }
  return { bits: last[width] ?? 0, found: lastFound[width] ?? 0 };
}

/** Longer stretches are not joined to compare them. */
const MOST_BROKEN = 24;

/** Whether both are the same letters, parted into words in other ways. */
function isBroken(quote: RememberedWords, head: number, end: number, words: WordIndex, from: number, to: number): boolean {
  if (to - from > MOST_BROKEN || end - head > MOST_BROKEN || to - from === end - head) return false;
  const there = Array.from(words.ids.subarray(from, to), (id) => words.spellings[id] ?? '');
  return letters(quote.spellings.slice(head, end)) === letters(there);
}

const letters = (spellings: readonly string[]) => spellings.join('').replaceAll('-', '');

/** Bits of a quote's word that a word of the text gives: all, some for a slip, or none. */
function gainOf(quote: RememberedWords, i: number, words: WordIndex, j: number, isBeside: boolean): number {
  const [bits, there] = [quote.weights[i] ?? 0, words.ids[j] ?? -1];
  if (quote.ids[i] === there) return bits;
  if (quote.like[i]?.has(there)) return bits * SLIPPED;
  return isBeside && isSlip(quote.spellings[i] ?? '', words.spellings[there] ?? '') ? bits * SLIPPED : 0;
}

/** Whether a word may be another one gone wrong. */
export function isSlip(word: string, other: string): boolean {
  const allowed = allowedSlips(word.length);
  return Math.abs(word.length - other.length) <= allowed && slips(word, other) <= allowed;
}
