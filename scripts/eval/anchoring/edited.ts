import type { Stretch } from './draw-quotes.ts';

/** A text after an edit, and where the quote stands in it now; null: it is gone, and an orphan is right. */
export interface Edited {
  readonly text: string;
  readonly quote: Stretch | null;
}

/** A text cut at its quote. */
export interface Cut {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Cuts a text at a quote. */
export function cutAt(text: string, { start, end }: Stretch): Cut {
  return { before: text.slice(0, start), quote: text.slice(start, end), after: text.slice(end) };
}

/** Joins the parts; the quote stands where it was. */
export function joined({ before, quote, after }: Cut): Edited {
  return { text: before + quote + after, quote: { start: before.length, end: before.length + quote.length } };
}

/** Changes each of the parts for itself. */
export function mapCut(cut: Cut, change: (part: string) => string): Cut {
  return { before: change(cut.before), quote: change(cut.quote), after: change(cut.after) };
}
