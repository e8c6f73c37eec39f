import type { LexiconViews } from '../../lib/lexicon/open.ts';
import { readDocument } from '../../lib/recognition/document.ts';
import { createRegistry } from '../../lib/recognition/registry.ts';
import { ruleSpans } from '../../lib/recognition/rules.ts';
import { blocksOf } from '../../lib/recognition/tagger/blocks.ts';
import { partAt } from '../../lib/recognition/tagger/covers.ts';
import { FeatureList } from '../../lib/recognition/tagger/feature-list.ts';
import { featuresOf } from '../../lib/recognition/tagger/features.ts';
import { labelOf, OUTSIDE, TAGGED_TYPES, type TaggedType } from '../../lib/recognition/tagger/labels.ts';
import type { NameWords } from '../../lib/recognition/tagger/name-words.ts';
import { observe } from '../../lib/recognition/tagger/observations.ts';
import { TokenView } from '../../lib/recognition/tagger/token-view.ts';
import type { Tokens } from '../../lib/text/tokens.ts';
import type { GoldText } from './gold.ts';

/** A chain of tokens with what is seen at each and what each is. */
export interface Example {
  /** Features of token i: from `start[i]` up to `start[i + 1]`. */
  readonly start: Int32Array;
  /** Features of all tokens. */
  readonly features: Int32Array;
  /** Their groups. */
  readonly groups: Uint8Array;
  readonly labels: Uint8Array;
  /** Value of the features of the text's register, -1 to 1; that of all others is 1. */
  readonly register: number;
}

/** The chains of a text: its blocks. */
export function examplesOf(
  gold: GoldText,
  lexicon: LexiconViews,
  nameWords: NameWords,
  register = 0,
): readonly Example[] {
  const document = readDocument(gold.text);
  const { hits, names, roles } = ruleSpans(document, lexicon, createRegistry(lexicon));
  const seen = observe({ document, lexicon, hits, names, roles, nameWords, register });
  const labels = goldLabels(gold, document.tokens);
  const list = new FeatureList();
  const view = new TokenView(seen);
  return blocksOf(document.tokens).map(([first, last]) => {
    const start = new Int32Array(last - first + 1);
    const features: number[] = [];
    const groups: number[] = [];
    for (let i = first; i < last; i += 1) {
      view.moveTo(i, first, last);
      featuresOf(view, list);
      for (let f = 0; f < list.count; f += 1) {
        features.push(list.ids[f] ?? 0);
        groups.push(list.groups[f] ?? 0);
      }
      start[i - first + 1] = features.length;
    }
    return {
      start,
      features: Int32Array.from(features),
      groups: Uint8Array.from(groups),
      labels: labels.slice(first, last),
      register,
    };
  });
}

/** The label of each token: a name holds all tokens that it shares a character with. */
export function goldLabels({ entities }: GoldText, tokens: Tokens): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  for (const { start, end, type: name } of entities) {
    const type = TAGGED_TYPES.indexOf(name as TaggedType);
    const first = tokenAt(tokens, start);
    let last = first;
    while (last < tokens.count && (tokens.start[last] ?? 0) < end) last += 1;
    if (type < 0 || last === first || labels.subarray(first, last).some((label) => label !== OUTSIDE))
      continue;
    for (let i = first; i < last; i += 1) labels[i] = labelOf(type, partAt(i, first, last));
  }
  return labels;
}

/** The first token that ends after an offset. */
function tokenAt({ end, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
