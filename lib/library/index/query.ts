import { type Word, wordsOf } from './words.ts';

/** Words that must stand one after the other. */
export interface Phrase {
  /** Folded; at least one. */
  readonly words: readonly string[];
  /** Whether the last may be the beginning of a longer word. */
  readonly isOpen: boolean;
}

const QUOTES = /["“”„«»]/u;

/**
 * What a query asks for: every phrase must be found. Between quotation marks the words stand together as written; outside,
 * each word may begin a longer one. A quotation mark that is not closed yet is one that somebody is typing.
 */
export function parseQuery(query: string): readonly Phrase[] {
  const parts = query.split(QUOTES);
  return parts.flatMap((part, i) => {
    const words = wordsOf(part);
    if (words.length === 0) return [];
    if (i % 2 === 0) return joinedWords(words);
    return [{ words: words.map(({ word }) => word), isOpen: i === parts.length - 1 }];
  });
}

/** "F-16" and "undang-undang" are phrases without quotation marks. */
function joinedWords(words: readonly Word[]): readonly Phrase[] {
  const phrases: { words: string[]; isOpen: boolean }[] = [];
  for (const { word, joined } of words) {
    const last = phrases.at(-1);
    if (joined && last !== undefined) last.words.push(word);
    else phrases.push({ words: [word], isOpen: true });
  }
  return phrases;
}
