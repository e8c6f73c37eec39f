import { type Candidate, findQuote, type Quote, scoreAt } from './find-quote.ts';
import { type NormalText, normalText } from './normal-text.ts';
import type { Selector, TextQuoteSelector } from './selectors.ts';
import { splitsPair } from './surrogates.ts';

/** Where a note stands in a text, in UTF-16 code units. */
export interface Anchor {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Share of the remembered characters found there: 1 when nothing changed. */
  readonly score: number;
}

/**
 * The least share of quote and context that must be found. A name of five letters between two contexts that are both
 * gone scores 0.07, and stands somewhere in any article on its subject; a sentence of 20 letters alone scores 0.24.
 */
const LEAST_SCORE = 0.2;

/** A normalised find is worth less than an exact one, so that "score 1" means letter for letter. */
const NORMALISED = 0.95;

/** From here on an exact find needs no second opinion: more was found than any other place could have by chance. */
const SURE = 0.8;

/**
 * Finds the place that selectors describe: the position, if quote and context stand there; else the best place of the
 * exact quote; else, or where its context is mostly gone, that of the quote with spaces, quotation marks and invisible
 * characters made alike. Null where nothing good is found, and where there is no quote: a position alone proves nothing.
 */
export function anchor(text: string, selectors: readonly Selector[]): Anchor | null {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  if (quote === undefined || quote.exact === '') return null;
  const start = position?.start ?? null;
  if (start !== null && standsAt(text, quote, start))
    return { start, end: start + quote.exact.length, score: 1 };
  const exact = findQuote(text, quote, start);
  if (exact !== null && exact.score >= SURE) return exact;
  const best = better(exact, findNormalised(text, quote, start));
  return best !== null && best.score >= LEAST_SCORE ? best : null;
}

/** The cheap question: a comparison of a few hundred characters, where the page has not changed. */
function standsAt(text: string, quote: TextQuoteSelector, start: number): boolean {
  const end = start + quote.exact.length;
  if (!text.startsWith(quote.exact, start) || splitsPair(text, start) || splitsPair(text, end)) return false;
  return scoreAt(text, quote, start) === 1;
}

function better(exact: Candidate | null, normalised: Candidate | null): Candidate | null {
  if (exact === null || normalised === null) return exact ?? normalised;
  return normalised.score > exact.score ? normalised : exact;
}

function findNormalised(text: string, quote: TextQuoteSelector, near: number | null): Candidate | null {
  const normal = normalText(text);
  const found = findQuote(normal.text, normalQuote(quote), near === null ? null : indexFrom(normal, near));
  if (found === null) return null;
  const start = normal.start[found.start];
  const end = normal.end[found.end - 1];
  return start === undefined || end === undefined ? null : { start, end, score: found.score * NORMALISED };
}

/** Normalised as one text and cut again, so that a space on both sides of a cut is one space here too. */
function normalQuote({ exact, prefix, suffix }: Quote): Quote {
  const whole = normalText(prefix + exact + suffix);
  const from = indexFrom(whole, prefix.length);
  const to = indexFrom(whole, prefix.length + exact.length);
  return {
    prefix: whole.text.slice(0, from),
    exact: whole.text.slice(from, to),
    suffix: whole.text.slice(to),
  };
}

/** The first index of a normal text that stands at or after an offset of the original. */
function indexFrom(normal: NormalText, offset: number): number {
  const index = normal.start.findIndex((start) => start >= offset);
  return index < 0 ? normal.text.length : index;
}
