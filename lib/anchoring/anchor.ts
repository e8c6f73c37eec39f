import { type Anchor, APPROXIMATE } from './anchored.ts';
import { isBlockGone, ownBlock } from './block-gone.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { type Asked, choose, isCertain } from './choose.ts';
import { mostAfter, mostBefore, ownAfter, ownBefore } from './context-scores.ts';
import { LEAST_SUFFIX } from './describe.ts';
import { findWhole } from './find-whole.ts';
import { findWindows } from './find-windows.ts';
import { endOf } from './normal-text.ts';
import { type PreparedText, prepareText } from './prepared-text.ts';
import { indexFrom, normalQuote, type Remembered, remember } from './remembered.ts';
import type { Selector, TextQuoteSelector } from './selectors.ts';
import { splitsPair } from './surrogates.ts';

/** The text asked about last, prepared: many notes are looked for in one text. */
let last = prepareText('');

/**
 * Finds the place that selectors describe: the position, if quote and context stand there; else the quote with its
 * context, letter for letter or normalised; else, word by word, the place that quote, surroundings and old place together
 * prove best. Null where nothing is proved, and where there is no quote: a position alone proves nothing.
 */
export function anchor(text: string, selectors: readonly Selector[]): Anchor | null {
  if (last.text !== text) last = prepareText(text);
  return anchorIn(last, selectors);
}

/** As {@link anchor}, in a text that is prepared once for all its notes. */
export function anchorIn(prepared: PreparedText, selectors: readonly Selector[]): Anchor | null {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  if (quote === undefined || quote.exact === '') return null;
  const start = position?.start ?? null;
  const { text } = prepared;
  if (start !== null && standsAt(text, quote, start))
    return { start, end: start + quote.exact.length, score: 1 };
  return findWhole(prepared, quote, start) ?? findByWords(prepared, quote, start);
}

/** The cheap question: a comparison of a few hundred characters, where the page has not changed. */
function standsAt(text: string, { prefix, exact, suffix }: TextQuoteSelector, start: number): boolean {
  const end = start + exact.length;
  if (splitsPair(text, start) || splitsPair(text, end)) return false;
  return (
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  );
}

function findByWords(prepared: PreparedText, quote: TextQuoteSelector, start: number | null): Anchor | null {
  const words = prepared.words();
  const normal = prepared.normal();
  const all = remember(normalQuote(quote), words);
  if (all.quote.ids.length === 0) return null;
  // Of a block that is not in its place any more, only what it is made of says where it is now.
  const isGone = isBlockGone(all, words, endsOf(quote, start));
  const remembered = isGone ? ownBlock(all) : all;
  const near = start === null ? 0 : firstFrom(words.starts, indexFrom(normal, start));
  const asked = {
    words: remembered.quote.ids.length,
    before: mostBefore(remembered.prefix),
    after: mostAfter(remembered.suffix),
    ownBefore: ownBefore(remembered.prefix),
    ownAfter: ownAfter(remembered.suffix),
    outOf: start === null || isGone ? null : words.ids.length,
    isBlockGone: isGone,
  };
  const candidates: Candidate[] = [];
  for (const window of findWindows(remembered, words, near)) {
    const found = candidatesIn(window, remembered, words, { text: normal.text, near });
    candidates.push(...found);
    if (found.some((one) => isCertain(one, asked))) break;
  }
  const chosen = choose(candidates, asked);
  return chosen && toAnchor(prepared, remembered, chosen, asked);
}

/** A shorter suffix than `describe` gives is one that the text's end cut off. */
const endsOf = ({ prefix, suffix }: TextQuoteSelector, start: number | null) => ({
  atStart: start === prefix.length,
  atEnd: suffix.length < LEAST_SUFFIX,
});

function firstFrom(starts: Int32Array, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toAnchor(
  prepared: PreparedText,
  remembered: Remembered,
  chosen: Candidate,
  asked: Asked,
): Anchor | null {
  const [words, normal] = [prepared.words(), prepared.normal()];
  const from = (words.starts[chosen.from] ?? 0) + remembered.head;
  const to = (words.ends[chosen.to - 1] ?? 0) - remembered.tail;
  const start = normal.start[from];
  const end = endOf(normal, prepared.text, to);
  if (start === undefined || start >= end) return null;
  const all = asked.before + asked.after;
  const context = all === 0 ? 1 : Math.min(1, (chosen.before + chosen.after) / all);
  return { start, end, score: APPROXIMATE * chosen.share ** 2 * (0.6 + 0.4 * context) };
}
