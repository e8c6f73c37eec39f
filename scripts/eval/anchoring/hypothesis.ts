import search from 'approx-string-match';
import type { Selector } from '../../../lib/anchoring/selectors.ts';
import type { Stretch } from './draw-quotes.ts';

/** Characters of context on each side, as Hypothesis describes a quote. */
const CONTEXT = 32;

/** Hypothesis's selectors of a quote (`TextQuoteAnchor.fromRange`). */
export function describeAsHypothesis(text: string, start: number, end: number): readonly Selector[] {
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  ];
}

/**
 * Hypothesis's way from selectors to a place, after `html.ts` and `match-quote.ts` of its client, which is no package:
 * the position if the quote stands there, else the best of the closest approximate finds, by quote 50, prefix 20,
 * suffix 20, place 2. Nothing is refused but a quote with more than half of its letters wrong.
 */
export function anchorAsHypothesis(text: string, selectors: readonly Selector[]): Stretch | null {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  if (quote === undefined) return null;
  if (position !== undefined && text.slice(position.start, position.end) === quote.exact) return position;
  const errors = Math.min(256, quote.exact.length / 2);
  const scored = finds(text, quote.exact, errors).map((find) => {
    const before = text.slice(Math.max(0, find.start - quote.prefix.length), find.start);
    const after = text.slice(find.end, find.end + quote.suffix.length);
    const near = 1 - Math.abs(find.start - (position?.start ?? find.start)) / text.length;
    const exact = 1 - find.errors / quote.exact.length;
    return {
      find,
      score: 50 * exact + 20 * likeness(before, quote.prefix) + 20 * likeness(after, quote.suffix) + 2 * near,
    };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.find ?? null;
}

function finds(text: string, pattern: string, maxErrors: number): readonly (Stretch & { errors: number })[] {
  const exact: (Stretch & { errors: number })[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, pattern, maxErrors);
}

function likeness(text: string, context: string): number {
  if (context === '') return 1;
  if (text === '') return 0;
  return 1 - (finds(text, context, context.length)[0]?.errors ?? context.length) / context.length;
}
