import type { Remembered, RememberedWords } from './remembered.ts';
import type { WordIndex } from './word-index.ts';

/** Bits of both neighbours that must stand together, and of each: a word or two are the block's own beginning as well. */
const SEAM = 30;
const SEAM_SIDE = 14;

/** Words of each neighbour that are compared. */
const NEAREST = 10;

/** Whether what is remembered reaches an end of the text that it is of. */
export interface Ends {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/**
 * Whether the quote's own block was taken out of its place: what stood before and after it now touches, or the one
 * neighbour that it had is now at the text's end. It is gone then, or has moved as a whole. Not told where the remembered
 * surroundings do not reach its neighbours.
 */
export function isBlockGone({ prefix, suffix }: Remembered, words: WordIndex, ends: Ends): boolean {
  const last = prefix.trust.findLastIndex((trust) => trust !== 1);
  const first = suffix.trust.findIndex((trust) => trust !== 1);
  const bitsBefore = (place: number) => sameBits(prefix, last, words, place, -1);
  const bitsAfter = (place: number) => sameBits(suffix, first, words, place, 1);
  if (last < 0 && first < 0) return false;
  if (last < 0) return ends.atStart && bitsAfter(0) >= SEAM;
  if (first < 0) return ends.atEnd && bitsBefore(words.ids.length - 1) >= SEAM;
  const id = prefix.ids[last] ?? -1;
  return (
    id >= 0 &&
    words.places(id).some((place) => {
      const [before, after] = [bitsBefore(place), bitsAfter(place + 1)];
      return Math.min(before, after) >= SEAM_SIDE && before + after >= SEAM;
    })
  );
}

/** What is remembered, without what stood beyond the quote's own block. */
export function ownBlock(remembered: Remembered): Remembered {
  return { ...remembered, prefix: own(remembered.prefix), suffix: own(remembered.suffix) };
}

/** Bits of the words that stand one after another as remembered, up to the first that does not. */
function sameBits(
  context: RememberedWords,
  at: number,
  words: WordIndex,
  place: number,
  step: 1 | -1,
): number {
  let bits = 0;
  for (let k = 0; k < NEAREST; k += 1) {
    const id = context.ids[at + k * step] ?? -1;
    if (id < 0 || words.ids[place + k * step] !== id) break;
    bits += context.weights[at + k * step] ?? 0;
  }
  return bits;
}

function own({ spellings, ids, weights, trust, like }: RememberedWords): RememberedWords {
  const isOwn = (_: unknown, at: number) => trust[at] === 1;
  return {
    spellings: spellings.filter(isOwn),
    ids: ids.filter(isOwn),
    weights: weights.filter(isOwn),
    trust: trust.filter(isOwn),
    like: like.filter(isOwn),
  };
}
