/**
 * All surface forms in a text: at each word a walk down the trie of words, as long as the text goes along.
 * Cost: linear in the words of the text times the longest form that begins there; no allocation a word.
 * A word-level variant of Aho & Corasick 1975 without failure links: forms are short, restarting is cheaper.
 */
import { foldCodePoint, isApostrophe, isIgnorable } from '../text/fold.ts';
import { GAP, hashUnits, TOKEN_KIND, type Tokens } from '../text/tokens.ts';
import { edgeSlot } from './layout.ts';
import type { LexiconViews } from './open.ts';

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

/** -nya, -lah, -kah, -pun, in folded code units. */
const CLITICS = ['nya', 'lah', 'kah', 'pun'].map((clitic) =>
  Uint16Array.from(clitic, (c) => c.charCodeAt(0)),
);
const CLITIC_LENGTH = 3;

/** A stem shorter than this is no name ("ini|lah", "apa|kah"). */
const SHORTEST_STEM = 2;

const NO_WORD = -1;

/** The types of entities in whose names a token's word occurs: bit t for `ENTITY_TYPES[t]`. */
export function typesOfWord(lexicon: LexiconViews, tokens: Tokens, index: number): number {
  const [from, to] = [tokens.unitStart[index] ?? 0, tokens.unitStart[index + 1] ?? 0];
  const word = wordNumber(lexicon, tokens.units, from, to, tokens.hash[index] ?? 0);
  return word === NO_WORD ? 0 : (lexicon.wordTypes[word] ?? 0);
}

/** Every form at every position, longest first at each. */
export function lookUp(lexicon: LexiconViews, tokens: Tokens): readonly Hit[] {
  const words = new Int32Array(tokens.count);
  const stems = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    const [from, to] = [tokens.unitStart[i] ?? 0, tokens.unitStart[i + 1] ?? 0];
    words[i] = wordNumber(lexicon, tokens.units, from, to, tokens.hash[i] ?? 0);
    stems[i] = hasClitic(tokens.units, from, to)
      ? wordNumber(
          lexicon,
          tokens.units,
          from,
          to - CLITIC_LENGTH,
          hashUnits(tokens.units, from, to - CLITIC_LENGTH),
        )
      : NO_WORD;
  }
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.count; first += 1) {
    if (!isGlued(tokens, first)) walk(lexicon, tokens, words, stems, first, hits);
  }
  return hits;
}

function walk(
  lexicon: LexiconViews,
  tokens: Tokens,
  words: Int32Array,
  stems: Int32Array,
  first: number,
  hits: Hit[],
): void {
  const before = hits.length;
  let node = 0;
  for (let i = first; i < tokens.count && tokens.kind[i] !== TOKEN_KIND.break; i += 1) {
    const complete = !isGlued(tokens, i + 1);
    const stemmed = complete ? child(lexicon, node, stems[i] ?? NO_WORD) : NO_WORD;
    if (hasCandidates(lexicon, stemmed)) {
      hits.push({ first, last: i + 1, end: endBeforeClitic(tokens, i), node: stemmed });
    }
    node = child(lexicon, node, words[i] ?? NO_WORD);
    if (node === NO_WORD) break;
    if (complete && hasCandidates(lexicon, node))
      hits.push({ first, last: i + 1, end: tokens.end[i] ?? 0, node });
  }
  if (hits.length - before > 1) hits.push(...hits.splice(before).reverse());
}

/** Letters and digits without anything between: a form neither begins nor ends there. */
function isGlued(tokens: Tokens, index: number): boolean {
  if (index === 0 || index >= tokens.count || tokens.gap[index] !== GAP.none) return false;
  return (tokens.kind[index] ?? 3) <= TOKEN_KIND.number && (tokens.kind[index - 1] ?? 3) <= TOKEN_KIND.number;
}

function hasCandidates(lexicon: LexiconViews, node: number): boolean {
  return node !== NO_WORD && lexicon.nodeFirst[node] !== lexicon.nodeFirst[node + 1];
}

function hasClitic(units: Uint16Array, from: number, to: number): boolean {
  const at = to - CLITIC_LENGTH;
  if (at - from < SHORTEST_STEM) return false;
  return CLITICS.some(
    (clitic) => clitic[0] === units[at] && clitic[1] === units[at + 1] && clitic[2] === units[at + 2],
  );
}

/** One past the stem's last letter, with the marks on it; an apostrophe or soft hyphen before the clitic is left out. */
function endBeforeClitic({ text, ...tokens }: Tokens, index: number): number {
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

function wordNumber(
  lexicon: LexiconViews,
  units: Uint16Array,
  from: number,
  to: number,
  hash: number,
): number {
  const { wordSlots, wordHash, wordStart, wordUnits } = lexicon;
  const last = wordSlots.length - 1;
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const word = wordSlots[slot] ?? NO_WORD;
    if (word === NO_WORD) return NO_WORD;
    if (wordHash[word] !== hash) continue;
    const start = wordStart[word] ?? 0;
    if ((wordStart[word + 1] ?? 0) - start !== to - from) continue;
    let i = 0;
    while (i < to - from && wordUnits[start + i] === units[from + i]) i += 1;
    if (i === to - from) return word;
  }
}

function child(lexicon: LexiconViews, node: number, word: number): number {
  if (word === NO_WORD) return NO_WORD;
  const { edgeNode, edgeWord, edgeChild } = lexicon;
  const last = edgeNode.length - 1;
  const shift = Math.clz32(last);
  for (let slot = edgeSlot(node, word, shift); ; slot = (slot + 1) & last) {
    const at = edgeNode[slot] ?? NO_WORD;
    if (at === NO_WORD) return NO_WORD;
    if (at === node && edgeWord[slot] === word) return edgeChild[slot] ?? NO_WORD;
  }
}
