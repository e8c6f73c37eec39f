import { hashUnits } from '../text/tokens.ts';
import type { FormWords } from './form-words.ts';
import { GrowingInts } from './growing-ints.ts';
import { HASH_TAG, MOST_NUMBERED, type Sections } from './layout.ts';
import { packStarts } from './starts.ts';
import { wordBytes } from './word-bytes.ts';

/** Share of the slots of the open-addressing table that may be taken. */
const MAX_LOAD = 0.7;

/** The sections that turn a word into its number. */
type WordSections = Pick<Sections, 'wordSlots' | 'wordBlock' | 'wordOffset' | 'wordBytes' | 'wordTypes'>;

/**
 * Writes down the words by number.
 * @throws RangeError for more words than a slot can number
 */
export function wordSections({ words, wordTypes }: FormWords, wide: GrowingInts): WordSections {
  if (words.length >= MOST_NUMBERED) throw new RangeError(`${words.length} words, at most ${MOST_NUMBERED}`);
  const starts = new GrowingInts();
  const bytes = new GrowingInts();
  for (const word of words) {
    starts.push(bytes.length);
    for (const byte of wordBytes(word)) bytes.push(byte);
  }
  starts.push(bytes.length);
  const { block, offset } = packStarts(starts.view(), wide);
  return {
    wordSlots: slotsOf(words),
    wordBlock: block,
    wordOffset: offset,
    wordBytes: Uint8Array.from(bytes.view()),
    wordTypes,
  };
}

function slotsOf(words: readonly string[]): Int32Array {
  const slots = new Int32Array(slotCount(words.length));
  const last = slots.length - 1;
  words.forEach((word, number) => {
    const hash = hashOf(word);
    let slot = hash & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = (hash & HASH_TAG) | (number + 1);
  });
  return slots;
}

function hashOf(word: string): number {
  const units = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
  return hashUnits(units, 0, units.length);
}

/** A power of two that leaves free slots, so that probing ends. */
function slotCount(words: number): number {
  let slots = 4;
  while (slots * MAX_LOAD < words) slots *= 2;
  return slots;
}
