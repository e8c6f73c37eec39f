import type { RememberedWords } from './remembered.ts';

/** Bits against a place for a word that is another one there. */
const OTHER = 0.9;

/** Bits against a place for a word that is missing, or one too many. */
const GAP = 4;

/** Words after which what is remembered counts half: a neighbour says more than the next paragraph. */
const HALVED = 12;

/** Share of a word's bits where it stands with a slip in it. */
const SLIPPED = 0.7;

/**
 * How well remembered words fit before each place of a window of the text: for each `at`, 0 to the window's length, the
 * most bits of any stretch of them that ends with the last one, against the words of the window that end at `at`.
 * The dynamic programme of Smith and Waterman (1981) on words, whose end is held fast. Cost: the product of both lengths.
 */
export function scoresBefore(context: RememberedWords, window: Int32Array): Float32Array {
  let last = new Float32Array(window.length + 1);
  let row = new Float32Array(window.length + 1);
  for (const i of context.ids.keys()) {
    fillRow(row, last, window, { context, i });
    [last, row] = [row, last];
  }
  return last;
}

/** Where one word of the context ends: at each place, from the row of the word before it. */
function fillRow(
  row: Float32Array,
  last: Float32Array,
  window: Int32Array,
  { context, i }: { context: RememberedWords; i: number },
): void {
  const nearness = nearnessOf(context, i);
  const bits = (context.weights[i] ?? 0) * nearness;
  const [id, like] = [context.ids[i], context.like[i] ?? null];
  const [other, gap] = [-OTHER * nearness, GAP * nearness];
  let [left, diagonal] = [0, last[0] ?? 0];
  row[0] = 0;
  for (let j = 1; j < row.length; j += 1) {
    const there = window[j - 1] ?? -1;
    let fit = there === id ? bits : other;
    if (like?.has(there)) fit = bits * SLIPPED;
    const above = last[j] ?? 0;
    left = Math.max(0, diagonal + fit, above - gap, left - gap);
    row[j] = left;
    diagonal = above;
  }
}

/** As {@link scoresBefore}, for words remembered after a place. */
export function scoresAfter(context: RememberedWords, window: Int32Array): Float32Array {
  return scoresBefore(reversed(context), window.toReversed()).toReversed();
}

/** What is far counts less, and so does what is beyond the quote's own block. */
function nearnessOf({ ids, trust }: RememberedWords, i: number): number {
  return (trust[i] ?? 1) * 2 ** ((i + 1 - ids.length) / HALVED);
}

/** Bits of {@link scoresBefore} where every word stands as remembered. */
export function mostBefore(context: RememberedWords): number {
  return context.weights.reduce((sum, bits, i) => sum + bits * nearnessOf(context, i), 0);
}

/** As {@link mostBefore}, of the words of the quote's own block alone. */
export function ownBefore(context: RememberedWords): number {
  return mostBefore({
    ...context,
    weights: context.weights.map((bits, i) => (context.trust[i] === 1 ? bits : 0)),
  });
}

/** As {@link mostAfter}, of the words of the quote's own block alone. */
export function ownAfter(context: RememberedWords): number {
  return ownBefore(reversed(context));
}

/** Bits of {@link scoresAfter} where every word stands as remembered. */
export function mostAfter(context: RememberedWords): number {
  return mostBefore(reversed(context));
}

/** The same words from the last to the first. */
function reversed({ spellings, ids, weights, trust, like }: RememberedWords): RememberedWords {
  return {
    spellings: spellings.toReversed(),
    ids: ids.toReversed(),
    weights: weights.toReversed(),
    trust: trust.toReversed(),
    like: like.toReversed(),
  };
}
