import { type NormalText, normalText } from './normal-text.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** A text with what all notes on it need, each made when first asked for. */
export interface PreparedText {
  readonly text: string;
  readonly normal: () => NormalText;
  /** Words of the normal text. */
  readonly words: () => WordIndex;
}

/** Prepares a text for {@link anchorIn}. */
export function prepareText(text: string): PreparedText {
  let normal: NormalText | null = null;
  let words: WordIndex | null = null;
  const normalOnce = () => (normal ??= normalText(text));
  return { text, normal: normalOnce, words: () => (words ??= indexWords(normalOnce().text)) };
}
