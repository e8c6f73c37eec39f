import { fold } from '../text/fold.ts';
import type { Document } from './document.ts';
import type { Span } from './span.ts';

/** Tokens on either side of a name that stand near it. */
const NEAR_TOKENS = 10;

/** What a text says, to be asked by words and by pairs of words; built once, each question costs a word of it. */
export class TextEvidence {
  private readonly document: Document;
  private readonly all = new Set<string>();

  constructor(document: Document) {
    this.document = document;
    addWords(document, 0, document.tokens.count, this.all);
  }

  /** Whether the text has a phrase of folded words; of more than two words, whether it has each two in a row. */
  says(phrase: readonly string[]): boolean {
    return has(this.all, phrase);
  }

  /** The same of what stands around some names, the names themselves left out. */
  near(names: readonly Span[]): (phrase: readonly string[]) => boolean {
    const near = new Set<string>();
    for (const { first, last } of names) {
      addWords(this.document, first - NEAR_TOKENS, first, near);
      addWords(this.document, last, last + NEAR_TOKENS, near);
    }
    return (phrase) => has(near, phrase);
  }
}

function addWords(document: Document, first: number, last: number, words: Set<string>): void {
  let before = '';
  for (let i = Math.max(first, 0); i < Math.min(last, document.tokens.count); i += 1) {
    const word = document.word(i);
    words.add(word).add(`${before} ${word}`);
    before = word;
  }
}

function has(words: ReadonlySet<string>, phrase: readonly string[]): boolean {
  if (phrase.length === 1) return words.has(phrase[0] ?? '');
  for (let i = 1; i < phrase.length; i += 1) if (!words.has(`${phrase[i - 1]} ${phrase[i]}`)) return false;
  return phrase.length > 0;
}

/** The folded words of a string. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
