/**
 * All surface forms in a text: at each word a walk down the trie of words, as long as the text goes along.
 * Cost: linear in the words of the text times the longest form that begins there; no allocation a word.
 * A word-level variant of Aho & Corasick 1975 without failure links: forms are short, restarting is cheaper.
 */
import { GAP, TOKEN_KIND, type Tokens } from '../text/tokens.ts';
import { CLITIC_LENGTH, endBeforeClitic, hasClitic } from './clitics.ts';
import { FoundForms } from './found-forms.ts';
import type { LexiconViews } from './open.ts';
import { childAmong, firstCandidate, firstChild, NO_NODE, rootChild } from './trie.ts';
import { NO_WORD, wordColumns, wordNumber, wordOf } from './words.ts';

/** A form found in a text, with all entities that have it (by its trie node). */
export interface Hit {
  /** First token. */
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  /** One past the last UTF-16 code unit: before the last token's clitic, if it has one. */
  readonly end: number;
  readonly node: number;
}

/** The types of entities in whose names a token's word occurs: bit t for `ENTITY_TYPES[t]`. */
export function typesOfWord(lexicon: LexiconViews, tokens: Tokens, index: number): number {
  const word = wordOf(lexicon, tokens, index);
  return word === NO_WORD ? 0 : (lexicon.wordTypes[word] ?? 0);
}

/** Every form at every position, longest first at each. */
export function lookUp(lexicon: LexiconViews, tokens: Tokens): readonly Hit[] {
  const found = findForms(lexicon, tokens);
  return Array.from({ length: found.count }, (_, row) => ({
    first: found.first(row),
    last: found.last(row),
    end: found.end(row),
    node: found.node(row),
  }));
}

/** The same in columns. */
export function findForms(lexicon: LexiconViews, tokens: Tokens): FoundForms {
  const search = new Search(lexicon, tokens);
  for (let first = 0; first < tokens.count; first += 1) search.at(first);
  return search.found;
}

/** One text's search. */
class Search {
  readonly found = new FoundForms();
  private readonly lexicon: LexiconViews;
  private readonly tokens: Tokens;
  /** Per token, and one more for the end: the number of its word, or {@link NO_WORD}. */
  private readonly words: Int32Array;
  /** The same without a clitic. */
  private readonly stems: Int32Array;
  /** Per token, and one more for the end: 1 where a form neither begins with it nor ends before it. */
  private readonly glued: Uint8Array;

  constructor(lexicon: LexiconViews, tokens: Tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.words = new Int32Array(tokens.count + 1).fill(NO_WORD);
    this.stems = new Int32Array(tokens.count + 1).fill(NO_WORD);
    this.glued = new Uint8Array(tokens.count + 1);
    this.read();
  }

  private read(): void {
    const { words, stems, glued } = this;
    const { count, kind, gap, units, unitStart, hash } = this.tokens;
    const columns = wordColumns(this.lexicon);
    for (let i = 0, from = 0, before = 3; i < count; i += 1) {
      const to = unitStart[i + 1] ?? 0;
      const now = kind[i] ?? 3;
      if (now !== TOKEN_KIND.break) words[i] = wordNumber(columns, units, from, to, hash[i] ?? 0);
      if (hasClitic(units, from, to)) stems[i] = wordNumber(columns, units, from, to - CLITIC_LENGTH);
      // Letters and digits without anything between.
      if (gap[i] === GAP.none && now <= TOKEN_KIND.number && before <= TOKEN_KIND.number) glued[i] = 1;
      from = to;
      before = now;
    }
  }

  /** Finds what begins with token `first`. */
  at(first: number): void {
    if (this.glued[first] === 1) return;
    const before = this.found.count;
    const stem = this.stems[first] ?? NO_WORD;
    if (stem !== NO_WORD) this.addStemmed(first, first, rootChild(this.lexicon, stem));
    const node = rootChild(this.lexicon, this.words[first] ?? NO_WORD);
    if (node !== NO_NODE) this.walk(first, node);
    if (this.found.count - before > 1) this.found.reverseFrom(before);
  }

  private walk(first: number, begin: number): void {
    const { lexicon, words, stems } = this;
    let node = begin;
    for (let next = first + 1; node !== NO_NODE; next += 1) {
      this.add(first, next, node);
      const word = words[next] ?? NO_WORD;
      const stem = stems[next] ?? NO_WORD;
      if (word === NO_WORD && stem === NO_WORD) return;
      const low = firstChild(lexicon, node);
      const high = firstChild(lexicon, node + 1);
      if (low === high) return;
      if (stem !== NO_WORD) this.addStemmed(first, next, childAmong(lexicon, low, high, stem));
      node = word === NO_WORD ? NO_NODE : childAmong(lexicon, low, high, word);
    }
  }

  private add(first: number, last: number, node: number): void {
    if (this.glued[last] === 0 && this.isForm(node))
      this.found.push(first, last, this.tokens.end[last - 1] ?? 0, node);
  }

  /** A form whose last word is token `index` without its clitic. */
  private addStemmed(first: number, index: number, node: number): void {
    if (node !== NO_NODE && this.glued[index + 1] === 0 && this.isForm(node))
      this.found.push(first, index + 1, endBeforeClitic(this.tokens, index), node);
  }

  private isForm(node: number): boolean {
    return firstCandidate(this.lexicon, node) !== firstCandidate(this.lexicon, node + 1);
  }
}
