import { isIgnorable } from './fold.ts';

/** What a character is to the tokeniser. */
export const CLASS = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  newline: 5,
  ignorable: 6,
  mark: 7,
  letter: 8,
} as const;
const classOfCode = new Uint8Array(0x10000).fill(255);

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  if (isIgnorable(code)) return CLASS.ignorable;
  if (code === 0x0a || code === 0x2028 || code === 0x2029) return CLASS.newline;
  if (/\s/u.test(character)) return CLASS.space;
  if (/\p{M}/u.test(character)) return CLASS.mark;
  if (/\p{Nd}/u.test(character)) return CLASS.digit;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CLASS.upper;
  if (/\p{Ll}/u.test(character)) return CLASS.lower;
  return /\p{L}/u.test(character) ? CLASS.letter : CLASS.other;
}

/** The {@link CLASS} of a code point; looked up once for each of the basic plane. */
export function classOf(code: number): number {
  if (code > 0xffff) return classify(code);
  const known = classOfCode[code] ?? 255;
  if (known !== 255) return known;
  const found = classify(code);
  classOfCode[code] = found;
  return found;
}

/** Any letter, with or without case. */
export const isLetterClass = (c: number) => c === CLASS.lower || c === CLASS.upper || c === CLASS.letter;
