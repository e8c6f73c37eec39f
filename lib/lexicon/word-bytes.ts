/**
 * Folded words as bytes, one after the other: each UTF-16 code unit in one to three, as UTF-8 would write it, and an
 * end. Nearly all letters are ASCII, so this takes half of UTF-16.
 */

/** Closes a word; no code unit's bytes begin with it. */
const WORD_END = 0xff;

/** The bytes of a folded word, with its end. */
export function wordBytes(word: string): readonly number[] {
  const bytes: number[] = [];
  for (let i = 0; i < word.length; i += 1) bytes.push(...unitBytes(word.charCodeAt(i)));
  return [...bytes, WORD_END];
}

function unitBytes(unit: number): readonly number[] {
  if (unit < 0x80) return [unit];
  const last = 0x80 | (unit & 0x3f);
  if (unit < 0x800) return [0xc0 | (unit >> 6), last];
  return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), last];
}

/** Whether the word whose bytes begin at `at` is the one that stands in `units` from `from` to `to`. */
export function isWordAt(
  bytes: Uint8Array,
  at: number,
  units: Uint16Array,
  from: number,
  to: number,
): boolean {
  let i = from;
  // Units and bytes are the same as far as a word is ASCII.
  while (i < to && (units[i] ?? 0) < 0x80 && bytes[at + i - from] === units[i]) i += 1;
  return i === to ? bytes[at + i - from] === WORD_END : endsAs(bytes, at + i - from, units, i, to);
}

function endsAs(bytes: Uint8Array, start: number, units: Uint16Array, from: number, to: number): boolean {
  let at = start;
  for (let i = from; i < to; i += 1) {
    for (const byte of unitBytes(units[i] ?? 0)) {
      if (bytes[at] !== byte) return false;
      at += 1;
    }
  }
  return bytes[at] === WORD_END;
}
