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

/** Pairs of words that are compared; what is longer and not the same counts as not found. */
const MOST_PAIRS = 1_000_000;

/** Words by which the quote's place in the row and the text's may differ, besides what one row is longer. */
const BAND = 12;

/** No alignment runs outside the band. */
const OUTSIDE = -1e9;

/** A pair of words is compared by its letters only where the two stand this near to each other in their rows. */
const BESIDE = 2;

/**
 * Aligns the words of a quote with those of the text from `from` to `to` (Needleman and Wunsch 1970, in a band). What is the same
 * at both ends is taken as it is. Cost: what remains of the quote, by the width of the band.
 */
export function fitQuote(quote: RememberedWords, words: WordIndex, from: number, to: number): QuoteFit {
  const total = sum(quote.weights);
  let [head, end, last] = [0, quote.ids.length, to];
  while (head < end && from + head < to && quote.ids[head] === words.ids[from + head]) head += 1;
  while (end > head && last > from + head && quote.ids[end - 1] === words.ids[last - 1]) {
    end -= 1;
    last -= 1;
  }
  if (head < end && isBroken(quote, head, end, words, from + head, last))
    return { bits: total * BROKEN, share: BROKEN };
  const same = sum(quote.weights.subarray(0, head)) + sum(quote.weights.subarray(end));
  const height = end - head;
  const rest = align({ quote, head, words, from: from + head, height, width: last - from - head });
  const found = same + rest.found;
  return { bits: same + rest.bits, share: total === 0 ? 0 : Math.min(1, found / total) };
}

const sum = (weights: Float32Array) => weights.reduce((all, bits) => all + bits, 0);

interface Aligned {
  readonly bits: number;
  readonly found: number;
}

/** What is left to align: words of the quote from `head`, words of the text from `from`. */
interface Rest {
  readonly quote: RememberedWords;
  readonly head: number;
  readonly words: WordIndex;
  readonly from: number;
  readonly height: number;
  readonly width: number;
}

/** A row of the alignment: for each place the bits, and those found of the quote. */
interface Row {
  readonly bits: Float32Array;
  readonly found: Float32Array;
}

function align(rest: Rest): Aligned {
  const { height, width } = rest;
  const band = BAND + Math.abs(height - width);
  if (height === 0 || width === 0 || height * band > MOST_PAIRS)
    return { bits: -MISSING * height - ADDED * width, found: 0 };
  let last: Row = { bits: new Float32Array(width + 2), found: new Float32Array(width + 2) };
  let row: Row = { bits: new Float32Array(width + 2), found: new Float32Array(width + 2) };
  for (let j = 0; j < last.bits.length; j += 1) last.bits[j] = -ADDED * j;
  for (let i = 1; i <= height; i += 1) {
    fillRow(row, last, rest, { i, low: Math.max(1, i - band), high: Math.min(width, i + band) });
    [last, row] = [row, last];
  }
  return { bits: last.bits[width] ?? 0, found: last.found[width] ?? 0 };
}

function fillRow(
  row: Row,
  last: Row,
  rest: Rest,
  { i, low, high }: { i: number; low: number; high: number },
): void {
  let left = low === 1 ? -MISSING * i : OUTSIDE;
  let leftFound = 0;
  row.bits[low - 1] = left;
  row.found[low - 1] = leftFound;
  for (let j = low; j <= high; j += 1) {
    const gain = gainOf(rest, i - 1, j - 1);
    const pair = at(last.bits, j - 1) + (gain > 0 ? gain : -OTHER);
    const missing = at(last.bits, j) - MISSING;
    if (pair >= missing && pair >= left - ADDED) {
      left = pair;
      leftFound = at(last.found, j - 1) + gain;
    } else if (missing >= left - ADDED) {
      left = missing;
      leftFound = at(last.found, j);
    } else left -= ADDED;
    row.bits[j] = left;
    row.found[j] = leftFound;
  }
  row.bits[high + 1] = OUTSIDE;
}

const at = (row: Float32Array, j: number): number => row[j] ?? 0;

/** Longer stretches are not joined to compare them. */
const MOST_BROKEN = 24;

/** Whether both are the same letters, parted into words in other ways. */
function isBroken(
  quote: RememberedWords,
  head: number,
  end: number,
  words: WordIndex,
  from: number,
  to: number,
): boolean {
  if (to - from > MOST_BROKEN || end - head > MOST_BROKEN || to - from === end - head) return false;
  const there = Array.from(words.ids.subarray(from, to), (id) => words.spellings[id] ?? '');
  return letters(quote.spellings.slice(head, end)) === letters(there);
}

const letters = (spellings: readonly string[]) => spellings.join('').replaceAll('-', '');

/** Bits of a quote's word that a word of the text gives: all, some for a slip, or none. */
function gainOf({ quote, head, words, from }: Rest, row: number, column: number): number {
  const i = head + row;
  const bits = quote.weights[i] ?? 0;
  const there = words.ids[from + column] ?? -1;
  if (quote.ids[i] === there) return bits;
  if (quote.like[i]?.has(there)) return bits * SLIPPED;
  if (Math.abs(row - column) > BESIDE) return 0;
  return isSlip(quote.spellings[i] ?? '', words.spellings[there] ?? '') ? bits * SLIPPED : 0;
}

/** Whether a word may be another one gone wrong. */
export function isSlip(word: string, other: string): boolean {
  const allowed = allowedSlips(word.length);
  const isAlike = word.charCodeAt(0) === other.charCodeAt(0) || word.at(-1) === other.at(-1);
  return isAlike && Math.abs(word.length - other.length) <= allowed && slips(word, other) <= allowed;
}
