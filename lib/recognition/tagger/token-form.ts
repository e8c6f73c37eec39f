import { GAP, SHAPE, TOKEN_KIND, type Tokens } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { mix } from './hash.ts';

/** How a token is written. */
export const FORM = {
  small: 1,
  capital: 2,
  shortCapitals: 3,
  longCapitals: 4,
  mixed: 5,
  oneCapital: 6,
  shortNumber: 7,
  year: 8,
  otherNumber: 9,
  mark: 10,
  break: 11,
} as const;

/** Capitals throughout, no longer than this, are mostly an acronym. */
const ACRONYM_LENGTH = 5;

const YEAR_LENGTH = 4;

const lengthOf = ({ start, end }: Tokens, index: number) => (end[index] ?? 0) - (start[index] ?? 0);

/** {@link FORM} of a token. */
export function formOf(tokens: Tokens, index: number): number {
  const length = lengthOf(tokens, index);
  switch (tokens.kind[index]) {
    case TOKEN_KIND.word:
      return wordForm(tokens.shape[index] ?? SHAPE.lower, length);
    case TOKEN_KIND.number:
      if (length < 3) return FORM.shortNumber;
      return length === YEAR_LENGTH ? FORM.year : FORM.otherNumber;
    case TOKEN_KIND.punctuation:
      return FORM.mark;
    default:
      return FORM.break;
  }
}

function wordForm(shape: number, length: number): number {
  switch (shape) {
    case SHAPE.capital:
      return length === 1 ? FORM.oneCapital : FORM.capital;
    case SHAPE.upper:
      return length <= ACRONYM_LENGTH ? FORM.shortCapitals : FORM.longCapitals;
    case SHAPE.mixed:
      return FORM.mixed;
    default:
      return FORM.small;
  }
}

/** Numbers of more digits are alike. */
const MOST_DIGITS = 5;

/** A word's hash; a number's length. */
export function wordOf(tokens: Tokens, index: number): number {
  return tokens.kind[index] === TOKEN_KIND.number
    ? Math.min(lengthOf(tokens, index), MOST_DIGITS)
    : (tokens.hash[index] ?? 0);
}

const ENDING_LENGTH = 3;

/** The last letters of a token, mixed with its form. */
export function endingOf({ units, unitStart }: Tokens, index: number, form: number): number {
  const [from, to] = [unitStart[index] ?? 0, unitStart[index + 1] ?? 0];
  let ending = 0;
  for (let length = 1; length <= ENDING_LENGTH && length <= to - from; length += 1)
    ending = mix(ending, units[to - length] ?? 0);
  return mix(ending, form);
}

/** Where a token stands, as bits: 1 a sentence's start, 2 a headline, 4 a hyphen before, 8 nothing before. */
export function placeOf({ tokens, sentenceStart, headline }: Document, index: number): number {
  const gap = tokens.gap[index];
  return (
    (sentenceStart[index] === 1 ? 1 : 0) |
    (headline[index] === 1 ? 2 : 0) |
    (gap === GAP.hyphen ? 4 : 0) |
    (gap === GAP.none ? 8 : 0)
  );
}

/** Whether a token is a capitalised word that nothing but a space or a hyphen parts from the one before, or begins a run. */
export function isInRun(tokens: Tokens, index: number, runFirst: number): boolean {
  if (tokens.kind[index] !== TOKEN_KIND.word || (tokens.shape[index] ?? 0) <= SHAPE.lower) return false;
  return index === runFirst || tokens.gap[index] !== GAP.none;
}
