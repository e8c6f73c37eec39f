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
  const width = window.length + 1;
  let last = new Float32Array(width);
  let row = new Float32Array(width);
  for (const [i, id] of context.ids.entries()) {
    const nearness = (context.trust[i] ?? 1) * 2 ** ((i + 1 - context.ids.length) / HALVED);
    const bits = (context.weights[i] ?? 0) * nearness;
    const [other, gap] = [OTHER * nearness, GAP * nearness];
    const like = context.like[i] ?? null;
    row[0] = 0;
    for (let j = 1; j < width; j += 1) {
      const there = window[j - 1] ?? -1;
      const fit = there === id ? bits : like?.has(there) ? bits * SLIPPED : -other;
      const best = Math.max((last[j - 1] ?? 0) + fit, (last[j] ?? 0) - gap, (row[j - 1] ?? 0) - gap);
      row[j] = best > 0 ? best : 0;
    }
    [last, row] = [row, last];
  }
  return last;
}

/** As {@link scoresBefore}, for words remembered after a place. */
export function scoresAfter(context: RememberedWords, window: Int32Array): Float32Array {
  const backward = {
    spellings: context.spellings.toReversed(),
    ids: context.ids.toReversed(),
    weights: context.weights.toReversed(),
    trust: context.trust.toReversed(),
    like: context.like.toReversed(),
  };
  return scoresBefore(backward, window.toReversed()).toReversed();
}

/** Bits of a whole row of words, were all there. */
export function bitsOf({ weights }: RememberedWords): number {
  return weights.reduce((sum, bits) => sum + bits, 0);
}
