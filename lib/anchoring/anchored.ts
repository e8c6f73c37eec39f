/** Where a note stands in a text, in UTF-16 code units. */
export interface Anchor {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /**
   * 1 when quote and context stand there letter for letter, 0.95 when they do but for spaces, quotation marks and the
   * like; else the share of the quote that is there, and less for surroundings that are not.
   */
  readonly score: number;
}

/** The most that a place found word by word scores. */
export const APPROXIMATE = 0.94;

/** The least where the quote is whole and half of its surroundings are there. */
const WORD_FOR_WORD = APPROXIMATE * 0.8;

/** Whether a place has the quote word for word, with at least half of its surroundings; else it is an approximation. */
export function isLetterForLetter({ score }: Anchor): boolean {
  return score >= WORD_FOR_WORD;
}
