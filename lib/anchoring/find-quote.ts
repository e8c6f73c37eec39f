import type { TextQuoteSelector } from './selectors.ts';
import { splitsPair } from './surrogates.ts';

/** A quote and what stood around it. */
export type Quote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/** A place where a quote stands, and how much of what was remembered stands there with it. */
export interface Candidate {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Share of the remembered characters (prefix, quote, suffix) found here: 0 to 1. */
  readonly score: number;
}

/**
 * The best place of a quote in a text: most of its context, then nearest to where it stood (null: not known).
 * Cost: the search of the text, and the context at each occurrence.
 */
export function findQuote(text: string, quote: Quote, near: number | null): Candidate | null {
  let best: Candidate | null = null;
  if (quote.exact === '') return null;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const end = at + quote.exact.length;
    if (splitsPair(text, at) || splitsPair(text, end)) continue;
    const candidate = { start: at, end, score: scoreAt(text, quote, at) };
    if (best === null || isBetter(candidate, best, near)) best = candidate;
  }
  return best;
}

function isBetter(a: Candidate, b: Candidate, near: number | null): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return near !== null && Math.abs(a.start - near) < Math.abs(b.start - near);
}

/** {@link Candidate.score} of a quote that stands at an offset. */
export function scoreAt(text: string, { exact, prefix, suffix }: Quote, at: number): number {
  const found = exact.length + commonBefore(text, at, prefix) + commonAfter(text, at + exact.length, suffix);
  return found / (exact.length + prefix.length + suffix.length);
}

function commonBefore(text: string, at: number, prefix: string): number {
  let length = 0;
  while (
    length < Math.min(prefix.length, at) &&
    text.charCodeAt(at - 1 - length) === prefix.charCodeAt(prefix.length - 1 - length)
  )
    length += 1;
  return length;
}

function commonAfter(text: string, at: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text.charCodeAt(at + length) === suffix.charCodeAt(length)) length += 1;
  return length;
}
