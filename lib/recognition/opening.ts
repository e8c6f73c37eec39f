import type { Document } from './document.ts';

/** One past the title: the first block, where there is more than one. */
export function titleEnd({ text }: Document): number {
  return Math.max(text.indexOf('\n'), 0);
}

/** Share of the text that counts as its opening: news says first what it is about. */
const OPENING_SHARE = 0.25;

/** One past the opening. */
export function openingEnd({ text }: Document): number {
  return text.length * OPENING_SHARE;
}
