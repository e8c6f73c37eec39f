import type { Anchor } from './anchored.ts';
import { endOf } from './normal-text.ts';
import type { PreparedText } from './prepared-text.ts';
import { indexFrom, normalQuote, type Quote } from './remembered.ts';
import { splitsPair } from './surrogates.ts';

/** A normalised find is worth less than an exact one, so that "score 1" means letter for letter. */
const NORMALISED = 0.95;

/** The place of a quote with all its surroundings, letter for letter or else normalised; the nearest of several. */
export function findWhole(prepared: PreparedText, quote: Quote, near: number | null): Anchor | null {
  const exact = nearest(prepared.text, quote, near);
  if (exact !== null) return { start: exact, end: exact + quote.exact.length, score: 1 };
  const normal = prepared.normal();
  const alike = normalQuote(quote);
  if (alike.exact === '') return null;
  const at = nearest(normal.text, alike, near === null ? null : indexFrom(normal, near));
  if (at === null) return null;
  const start = normal.start[at];
  const end = endOf(normal, prepared.text, at + alike.exact.length);
  return start === undefined ? null : { start, end, score: NORMALISED };
}

function nearest(text: string, { prefix, exact, suffix }: Quote, near: number | null): number | null {
  const whole = prefix + exact + suffix;
  let best: number | null = null;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length;
    if (splitsPair(text, start) || splitsPair(text, start + exact.length)) continue;
    if (best === null || (near !== null && Math.abs(start - near) < Math.abs(best - near))) best = start;
  }
  return best;
}
