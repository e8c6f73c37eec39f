import { oneOf, type Random, wordsIn } from './draw-quotes.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Replaces each word with a chance by what `other` gives for it. */
export function replaceWords(
  text: string,
  chance: number,
  random: Random,
  other: (word: string) => string,
): string {
  return changeWords(text, (word) => (random() < chance ? other(word) : word));
}

/** Puts what `change` gives in each word's place. */
export function changeWords(text: string, change: (word: string, index: number) => string): string {
  let at = 0;
  let changed = '';
  for (const [index, { start, end }] of wordsIn(text, { start: 0, end: text.length }).entries()) {
    changed += text.slice(at, start) + change(text.slice(start, end), index);
    at = end;
  }
  return changed + text.slice(at);
}

/** Any word of a stock but this one. */
export function anotherWord(stock: readonly string[], random: Random): (word: string) => string {
  return (word) => {
    const other = oneOf(stock, random);
    return other.toLowerCase() === word.toLowerCase() ? anotherWord(stock, random)(word) : other;
  };
}

/** Another word of about the same length. */
export function alikeWord(stock: readonly string[], random: Random): (word: string) => string {
  const any = anotherWord(stock, random);
  return (word) => {
    for (let tries = 0; tries < 50; tries += 1) {
      const other = any(word);
      if (Math.abs(other.length - word.length) <= 1) return other;
    }
    return any(word);
  };
}

/** How a letter goes wrong. */
export type Slip = 'other' | 'dropped' | 'added' | 'swapped';

/** One letter of a text gone wrong. */
export function slip(text: string, kind: Slip, random: Random): string {
  const letters = [...text.matchAll(/[a-z]/giu)].map(({ index }) => index);
  if (letters.length === 0) return text;
  const at = oneOf(letters, random);
  const other = anotherWord([...LETTERS], random)(text.charAt(at));
  const [head, letter, tail] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  if (kind === 'other') return head + other + tail;
  if (kind === 'added') return head + letter + other + tail;
  if (kind === 'dropped') return text.length > 1 ? head + tail : other;
  return head + tail.charAt(0) + letter + tail.slice(1);
}
