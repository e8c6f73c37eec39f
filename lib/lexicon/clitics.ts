import { foldCodePoint, isApostrophe, isIgnorable } from '../text/fold.ts';
import type { Tokens } from '../text/tokens.ts';

/** How long a clitic is, in folded code units. */
export const CLITIC_LENGTH = 3;

/** A stem shorter than this is no name ("ini|lah", "apa|kah"). */
const SHORTEST_STEM = 2;

/** Three code units as one number, so that a word is compared with all clitics at once. */
const joined = (a: number, b: number, c: number) => (a * 0x1_0000 + b) * 0x1_0000 + c;

const [NYA, LAH, KAH, PUN] = ['nya', 'lah', 'kah', 'pun'].map((clitic) =>
  joined(clitic.charCodeAt(0), clitic.charCodeAt(1), clitic.charCodeAt(2)),
);
const [A, H, N] = ['a', 'h', 'n'].map((letter) => letter.charCodeAt(0));

/** Whether the word that stands in `units` from `from` to `to` ends in a clitic. */
export function hasClitic(units: Uint16Array, from: number, to: number): boolean {
  const last = units[to - 1];
  if (last !== A && last !== H && last !== N) return false;
  if (to - from < SHORTEST_STEM + CLITIC_LENGTH) return false;
  const end = joined(units[to - 3] ?? 0, units[to - 2] ?? 0, last ?? 0);
  return end === NYA || end === LAH || end === KAH || end === PUN;
}

/** One past the stem's last letter, with the marks on it; an apostrophe or soft hyphen before the clitic is left out. */
export function endBeforeClitic(tokens: Tokens, index: number): number {
  const { text } = tokens;
  let left = (tokens.unitStart[index + 1] ?? 0) - (tokens.unitStart[index] ?? 0) - CLITIC_LENGTH;
  let end = tokens.start[index] ?? 0;
  for (let at = end; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    if (isIgnorable(code) || isApostrophe(code)) continue;
    left -= foldCodePoint(code).length;
    if (left < 0) break;
    end = at;
  }
  return end;
}
