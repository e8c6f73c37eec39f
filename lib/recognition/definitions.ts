/**
 * Abbreviations that a text defines in brackets: "International Meeting of Counter Terorism (IMCT)" and
 * "IMCT (International Meeting of Counter Terorism)".
 * Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation definitions in biomedical text":
 * the letters of the short form are sought from right to left in the words before the bracket; its first letter
 * must begin a word. Cost: linear in the words looked at, a bounded number for each bracket.
 */
import { SHAPE, TOKEN_KIND } from '../text/tokens.ts';
import { type Document, isNumberOrWord, markAt } from './document.ts';

/** A short form and the words it stands for, as token ranges (end exclusive). */
export interface Definition {
  readonly shortFirst: number;
  readonly shortLast: number;
  readonly longFirst: number;
  readonly longLast: number;
}

/** Tokens of a short form in brackets: "IMCT", "TNI AL". */
const MAX_SHORT_TOKENS = 3;

const SHORTEST = 2;
const LONGEST = 12;

/** All definitions of a text, in order. */
export function definitionsIn(document: Document): readonly Definition[] {
  const found: Definition[] = [];
  for (let i = 1; i < document.tokens.count; i += 1) {
    if (markAt(document.tokens, i) !== '(') continue;
    const close = closingBracket(document, i);
    if (close === null) continue;
    const definition = longThenShort(document, i, close) ?? shortThenLong(document, i, close);
    if (definition) found.push(definition);
  }
  return found;
}

/** Longer brackets hold asides, not names. */
const MAX_BRACKET_TOKENS = 14;

function closingBracket(document: Document, open: number): number | null {
  for (let i = open + 1; i < document.tokens.count && i - open <= MAX_BRACKET_TOKENS; i += 1) {
    if (markAt(document.tokens, i) === ')') return i;
    if (document.tokens.kind[i] === TOKEN_KIND.break) return null;
  }
  return null;
}

function longThenShort(document: Document, open: number, close: number): Definition | null {
  const [shortFirst, shortLast] = [open + 1, close];
  if (!isShortForm(document, shortFirst, shortLast)) return null;
  const longFirst = longFormStart(document, shortFirst, shortLast, open);
  return longFirst === null ? null : { shortFirst, shortLast, longFirst, longLast: open };
}

function shortThenLong(document: Document, open: number, close: number): Definition | null {
  const shortFirst = open - 1;
  if (!isShortForm(document, shortFirst, open) || close - open < 3) return null;
  const longFirst = longFormStart(document, shortFirst, open, close);
  return longFirst === open + 1 ? { shortFirst, shortLast: open, longFirst, longLast: close } : null;
}

function isShortForm(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  if (first < 0 || last - first < 1 || last - first > MAX_SHORT_TOKENS) return false;
  const letters = (tokens.end[last - 1] ?? 0) - (tokens.start[first] ?? 0);
  if (letters < SHORTEST || letters > LONGEST) return false;
  for (let i = first; i < last; i += 1) if (!isNumberOrWord(tokens, i)) return false;
  return (tokens.shape[first] ?? 0) >= SHAPE.upper;
}

function lettersOf(document: Document, first: number, last: number): string {
  let letters = '';
  for (let i = first; i < last; i += 1) letters += document.word(i);
  return letters;
}

/** First token of the shortest run of words before `before` that the short form's letters spell, or null. */
function longFormStart(
  document: Document,
  shortFirst: number,
  shortLast: number,
  before: number,
): number | null {
  const letters = lettersOf(document, shortFirst, shortLast);
  const mostWords = Math.min(letters.length + 5, letters.length * 2);
  let left = letters.length;
  let words = 0;
  for (let i = before - 1; i >= 0 && words < mostWords; i -= 1) {
    if (isNumberOrWord(document.tokens, i)) {
      words += 1;
      left = spell(letters, left, document.word(i));
      if (left === 0) return words > 1 ? i : null;
    } else if (!INSIDE_NAMES.includes(markAt(document.tokens, i))) return null;
  }
  return null;
}

/** Marks that long forms contain: "Politik, Hukum, dan Keamanan". */
const INSIDE_NAMES = [',', '/'];

/** How many of the first `left` letters are still to be found when `word` is read from its end. */
function spell(letters: string, left: number, word: string): number {
  let open = left;
  for (let at = word.length - 1; at >= 0 && open > 0; at -= 1) {
    // The first letter of the short form must begin a word (Schwartz & Hearst, step 2).
    if (word[at] === letters[open - 1] && (open > 1 || at === 0)) open -= 1;
  }
  return open;
}
