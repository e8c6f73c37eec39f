import type { Selector } from './selectors.ts';
import { splitsPair } from './surrogates.ts';

/** Characters of context on each side: what W3C's examples and Hypothesis use, about five words. */
const CONTEXT = 32;

/** Context grows up to this where a quote repeats with its surroundings, as in lists and refrains. */
const LONGEST_CONTEXT = 256;

/** A word that a context would cut is left out, or taken in whole, if it is no longer than this. */
const LONGEST_WORD = 24;

/**
 * Selectors of a stretch of the linear text, `start` to `end` in UTF-16 code units. A bound inside a surrogate pair moves
 * outward. Cost: one search of the text for each doubling of the context, four at most.
 * Throws a RangeError where the stretch is empty or not in the text.
 */
export function describe(text: string, start: number, end: number): readonly Selector[] {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    throw new RangeError(`No stretch of a text of ${text.length}: ${start} to ${end}`);
  const from = splitsPair(text, start) ? start - 1 : start;
  const to = splitsPair(text, end) ? end + 1 : end;
  let size = Math.max(128, 256 - (to - from));
  let { prefix, suffix } = context(text, from, to, size);
  for (size *= 2; size <= LONGEST_CONTEXT && repeats(text, from, to, prefix, suffix); size *= 2)
    ({ prefix, suffix } = context(text, from, to, size));
  return [
    { type: 'TextPositionSelector', start: from, end: to },
    { type: 'TextQuoteSelector', exact: text.slice(from, to), prefix, suffix },
  ];
}

function context(text: string, start: number, end: number, size: number): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(prefixStart(text, start, size), start),
    suffix: text.slice(end, suffixEnd(text, end, size)),
  };
}

/** Where a prefix begins: at the first edge of a word not more than `size` before the quote. */
function prefixStart(text: string, start: number, size: number): number {
  const limit = Math.max(0, start - size);
  for (let at = limit; at < Math.min(start, limit + LONGEST_WORD); at += 1)
    if (isWordEdge(text, at)) return at;
  return splitsPair(text, limit) ? limit + 1 : limit;
}

/** Where a suffix ends: at the last edge of a word not more than `size` after the quote. */
function suffixEnd(text: string, end: number, size: number): number {
  const limit = Math.min(text.length, end + size);
  for (let at = limit; at > Math.max(end, limit - LONGEST_WORD); at -= 1) if (isWordEdge(text, at)) return at;
  return splitsPair(text, limit) ? limit - 1 : limit;
}

const SPACE = /\s/;

/** Words are what spaces part: punctuation belongs to its word, so that a quotation mark is context too. */
function isWordEdge(text: string, at: number): boolean {
  return at === 0 || at === text.length || SPACE.test(text.charAt(at - 1)) !== SPACE.test(text.charAt(at));
}

function repeats(text: string, start: number, end: number, prefix: string, suffix: string): boolean {
  const whole = prefix + text.slice(start, end) + suffix;
  return text.indexOf(whole) !== text.lastIndexOf(whole);
}
