/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What is noted on, by its size. */
export const QUOTE_KINDS = ['single word', 'phrase', 'paragraph'] as const;

/** One of {@link QUOTE_KINDS}. */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** A random number in [0, 1). */
export type Random = () => number;

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;

/** Least letters of a paragraph that somebody would note. */
const LEAST_PARAGRAPH = 60;

/** The words of a stretch. */
export function wordsIn(text: string, { start, end }: Stretch): readonly Stretch[] {
  return [...text.slice(start, end).matchAll(WORD)].map((word) => {
    return { start: start + word.index, end: start + word.index + word[0].length };
  });
}

/** The paragraphs of a text, without the line breaks between them. */
export function paragraphsOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** Any of a list. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError('nothing to draw from');
  return one;
}

/** Draws a quote of a kind. */
export function drawQuote(text: string, kind: QuoteKind, random: Random): Stretch {
  const long = paragraphsOf(text).filter(({ start, end }) => end - start >= LEAST_PARAGRAPH);
  if (kind === 'paragraph') return oneOf(long, random);
  const words = wordsIn(text, oneOf(long, random));
  const count = kind === 'phrase' ? Math.min(words.length, 3 + Math.floor(random() * 5)) : 1;
  const first = Math.floor(random() * (words.length - count + 1));
  return { start: words[first]?.start ?? 0, end: words[first + count - 1]?.end ?? 0 };
}
