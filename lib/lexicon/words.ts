/** The words of the lexicon by number: open addressing, see layout.ts. */
import { hashUnits, type Tokens } from '../text/tokens.ts';
import { HASH_TAG } from './layout.ts';
import type { LexiconViews } from './open.ts';
import { startAt } from './starts.ts';
import { isWordAt } from './word-bytes.ts';

/** The number of a word that is in no form. */
export const NO_WORD = -1;

/** The number of a token's word, or {@link NO_WORD}. */
export function wordOf(lexicon: LexiconViews, tokens: Tokens, index: number): number {
  const [from, to] = [tokens.unitStart[index] ?? 0, tokens.unitStart[index + 1] ?? 0];
  return wordNumber(lexicon, tokens.units, from, to, tokens.hash[index] ?? 0);
}

/** The columns in which words are found by number. */
export type WordColumns = Pick<
  LexiconViews,
  'wordSlots' | 'wordBlock' | 'wordOffset' | 'wordBytes' | 'wideStarts'
>;

/** They alone, for a loop over many words: fewer columns are quicker to reach. */
export function wordColumns(lexicon: LexiconViews): WordColumns {
  const { wordSlots, wordBlock, wordOffset, wordBytes, wideStarts } = lexicon;
  return { wordSlots, wordBlock, wordOffset, wordBytes, wideStarts };
}

/**
 * The number of the word that stands in `units` from `from` to `to`, or {@link NO_WORD}.
 * @param hash `hashUnits` of it
 */
export function wordNumber(
  { wordSlots, wordBlock, wordOffset, wordBytes, wideStarts }: WordColumns,
  units: Uint16Array,
  from: number,
  to: number,
  hash = hashUnits(units, from, to),
): number {
  const last = wordSlots.length - 1;
  // A sound table has free slots; the bound is for any other.
  for (let probe = 0; probe <= last; probe += 1) {
    const slot = wordSlots[(hash + probe) & last] ?? 0;
    if (slot === 0) return NO_WORD;
    if (((slot ^ hash) & HASH_TAG) !== 0) continue;
    const word = (slot & ~HASH_TAG) - 1;
    if (isWordAt(wordBytes, startAt(wordBlock, wordOffset, wideStarts, word), units, from, to)) return word;
  }
  return NO_WORD;
}
