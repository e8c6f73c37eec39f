import type { EntityType } from '../lexicon/types.ts';
import type { Named } from './registry.ts';

/** A stretch of tokens that may be a mention. */
export interface Span {
  /** First token. */
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last; a clitic on the last token is left out. */
  readonly end: number;
  readonly type: EntityType;
  readonly entity: Named;
  /** Which of two spans of one length wins: {@link STRENGTH}. */
  readonly strength: number;
  /** How probable the tagger holds just this span, 0 to 1, where it saw it. */
  readonly confidence?: number;
}

/** How sure a source of spans is. */
export const STRENGTH = { tagger: 0, shortForm: 1, rule: 2, pattern: 3, lexicon: 4, defined: 5 } as const;

/** Chooses spans that do not overlap: leftmost, then longest, then strongest. */
export function leftmostLongest(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || b.strength - a.strength);
  const chosen: Span[] = [];
  let end = 0;
  for (const span of sorted) {
    if (span.start < end) continue;
    chosen.push(span);
    end = span.end;
  }
  return chosen;
}

/** Whether any of `spans` (sorted, apart from each other) shares a character with the stretch. */
export function overlapsAny(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? end) < end;
}
