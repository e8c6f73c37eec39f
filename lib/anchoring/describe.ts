import type { Selector } from './selectors.ts';
import { splitsPair } from './surrogates.ts';

/**
 * Most characters of context on each side. Of a word whose surroundings are reworded, those words that stay must prove its
 * place; with the 32 characters that Hypothesis keeps, three of its five words on each side are gone.
 */
const LONGEST_CONTEXT = 256;

/** A long quote proves its place itself, and needs its surroundings to tell where it ends. */
const LEAST_CONTEXT = 128;

/** A word that a context would cut is left out, or taken in whole, if it is no longer than this. */
const LONGEST_WORD = 24;

/** The shortest suffix that is not cut off by the text's end, in UTF-16 code units. */
export const LEAST_SUFFIX = LEAST_CONTEXT - LONGEST_WORD;

/**
 * Selectors of a stretch of the linear text, `start` to `end` in UTF-16 code units. A bound inside a surrogate pair moves
 * outward. Cost: two searches of the text, at most.
 * Throws a RangeError where the stretch is empty or not in the text.
 */
export function describe(text: string, start: number, end: number): readonly Selector[] {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    throw new RangeError(`No stretch of a text of ${text.length}: ${start} to ${end}`);
  const from = splitsPair(text, start) ? start - 1 : start;
  const to = splitsPair(text, end) ? end + 1 : end;
  const usual = context(text, from, to, Math.max(LEAST_CONTEXT, LONGEST_CONTEXT - (to - from)));
  const { prefix, suffix } = repeats(text, from, to, usual)
    ? context(text, from, to, LONGEST_CONTEXT)
    : usual;
  return [
    { type: 'TextPositionSelector', start: from, end: to },
    { type: 'TextQuoteSelector', exact: text.slice(from, to), prefix, suffix },
  ];
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

function context(text: string, start: number, end: number, size: number): Context {
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

function repeats(text: string, start: number, end: number, { prefix, suffix }: Context): boolean {
  const whole = prefix + text.slice(start, end) + suffix;
  return text.indexOf(whole) !== text.lastIndexOf(whole);
}
