/** The trie of words as the compiled file holds it, see layout.ts. */
import type { LexiconViews } from './open.ts';
import { startAt } from './starts.ts';
import { NO_WORD } from './words.ts';

/** No child by a word. */
export const NO_NODE = -1;

/** So few children are looked at one by one, without halving. */
const FEW_CHILDREN = 8;

/** The root's child by a word, or {@link NO_NODE}. */
export function rootChild(lexicon: LexiconViews, word: number): number {
  return word !== NO_WORD && word + 1 < firstInner(lexicon) ? word + 1 : NO_NODE;
}

/** The first node that is neither the root nor one of its children. */
function firstInner({ childOffset, nodeWordLow }: LexiconViews): number {
  return childOffset.length - 1 - nodeWordLow.length;
}

/** Where the children of a node begin; they end where those of the next node begin. */
export function firstChild({ childBlock, childOffset, wideStarts }: LexiconViews, node: number): number {
  return startAt(childBlock, childOffset, wideStarts, node);
}

/** Where the candidates of a node begin; they end where those of the next node begin. */
export function firstCandidate(
  { candidateBlock, candidateOffset, wideStarts }: LexiconViews,
  node: number,
): number {
  return startAt(candidateBlock, candidateOffset, wideStarts, node);
}

/** The node by a word among the siblings from `first` to `end`, or {@link NO_NODE}; none of them is the root's child. */
export function childAmong(lexicon: LexiconViews, first: number, end: number, word: number): number {
  const { nodeWordLow, nodeWordHigh } = lexicon;
  const skipped = firstInner(lexicon);
  let low = first - skipped;
  let high = end - skipped;
  while (high - low > FEW_CHILDREN) {
    const middle = (low + high) >>> 1;
    if (((nodeWordLow[middle] ?? 0) | ((nodeWordHigh[middle] ?? 0) << 16)) <= word) low = middle;
    else high = middle;
  }
  const lowBits = word & 0xffff;
  for (let i = low; i < high; i += 1)
    if (nodeWordLow[i] === lowBits && nodeWordHigh[i] === word >>> 16) return i + skipped;
  return NO_NODE;
}
