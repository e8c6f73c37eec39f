import type { LexiconViews } from '../lexicon/open.ts';
import { type Document, followsClosely, isCapitalised } from './document.ts';
import { NAME_PARTICLES } from './heads.ts';
import type { Named } from './registry.ts';
import { overlapsAny, type Span, STRENGTH } from './span.ts';
import { hasOtherSense } from './word-classes.ts';

/** A name's word shorter than this ("Lu", "M") does not stand for its bearer. */
const SHORTEST_WORD = 3;

interface Bearer {
  readonly entity: Named;
  /** Where the full name stands. */
  readonly first: number;
}

/**
 * Parts of a person's name that stand for the person: "Galuzin" after "Mikhail Yurievich Galuzin".
 * `names`: what was found, apart from each other, in order. Where two persons share the word, the one named last before it is meant.
 */
export function shortFormSpans(
  document: Document,
  lexicon: LexiconViews,
  names: readonly Span[],
): readonly Span[] {
  const bearers = bearersByWord(document, names);
  const spans: Span[] = [];
  for (let i = 0; i < document.tokens.count; i += 1) {
    const bearer = bearerAt(document, lexicon, bearers, names, i);
    if (!bearer) continue;
    let last = i + 1;
    while (
      last < document.tokens.count &&
      followsClosely(document.tokens, last) &&
      bearerAt(document, lexicon, bearers, names, last) === bearer
    ) {
      last += 1;
    }
    const [start, end] = [document.tokens.start[i] ?? 0, document.tokens.end[last - 1] ?? 0];
    spans.push({ first: i, last, start, end, type: 'person', entity: bearer, strength: STRENGTH.shortForm });
    i = last - 1;
  }
  return spans;
}

function bearersByWord(document: Document, names: readonly Span[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const name of names) {
    if (name.type !== 'person' || name.last - name.first < 2) continue;
    for (let i = name.first; i < name.last; i += 1) {
      const word = document.word(i);
      if (word.length < SHORTEST_WORD || NAME_PARTICLES.has(word) || !isCapitalised(document.tokens, i))
        continue;
      const list = bearers.get(word) ?? [];
      list.push({ entity: name.entity, first: name.first });
      bearers.set(word, list);
    }
  }
  return bearers;
}

function bearerAt(
  document: Document,
  lexicon: LexiconViews,
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  names: readonly Span[],
  index: number,
): Named | null {
  if (!isCapitalised(document.tokens, index)) return null;
  const list = bearers.get(document.word(index));
  if (!list || overlapsAny(names, document.tokens.start[index] ?? 0, document.tokens.end[index] ?? 0))
    return null;
  const capitalSaysNothing = document.sentenceStart[index] === 1 || document.headline[index] === 1;
  if (capitalSaysNothing && hasOtherSense(document, lexicon, index)) return null;
  const before = list.findLast((bearer) => bearer.first <= index);
  return (before ?? list[0])?.entity ?? null;
}
