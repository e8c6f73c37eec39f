/**
 * Folding: what makes two spellings one word. Case, diacritics (so NFC = NFD, "Erdoğan" = "Erdogan", "Wałęsa" = "Walesa")
 * and characters that print nothing are folded away; nothing else is.
 */

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark, and the marks of a direction of writing. */
export function isIgnorable(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || isDirection(code) || code === 0xfeff;
}

/** Embeddings, overrides and isolates, and the word joiner before the latter. */
const isDirection = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || code === 0x2060 || (code >= 0x2066 && code <= 0x2069);

/** ' and its typographic siblings, as they stand inside "Jum'at" and "Ma’ruf". */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x02bc || code === 0x60;
}

/** Hyphens that join words; dashes are punctuation. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

const COMBINING = /\p{M}+/gu;

/** Letters whose marks are no marks of their own in Unicode, and what news without them writes. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};
const MARKED_LETTER = /[ßıøłđðþæœ]/g;

/** Small letters without the marks that Unicode does not take apart: `ß` → `ss`. */
function plain(small: string): string {
  return small.replace(MARKED_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const foldedCharacters = new Map<number, string>();

/** The folded form of one code point; empty for a combining mark. */
export function foldCodePoint(code: number): string {
  const known = foldedCharacters.get(code);
  if (known !== undefined) return known;
  const folded = plain(String.fromCodePoint(code).normalize('NFD').toLowerCase().replace(COMBINING, ''));
  foldedCharacters.set(code, folded);
  return folded;
}

const IGNORABLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The folded form of a whole string: for keys that stand beside the tokens' own folding. */
export function fold(text: string): string {
  return plain(text.normalize('NFD').toLowerCase().replace(COMBINING, '').replace(IGNORABLE, ''));
}
