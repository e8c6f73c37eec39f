import type { NameType } from '../../lexicon/types.ts';

/** The types that the tagger tells apart. */
export const TAGGED_TYPES = ['person', 'organisation', 'place'] as const satisfies readonly NameType[];

/** A type of {@link TAGGED_TYPES}. */
export type TaggedType = (typeof TAGGED_TYPES)[number];

/**
 * Labels of a token: outside; then for each type its first, inner and last token, and a name of one token
 * (BILOU: Ratinov & Roth 2009).
 */
export const OUTSIDE = 0;

/** What a token is in a name. */
export const PART = { first: 0, inner: 1, last: 2, only: 3 } as const;

/** Parts of a name, for each type. */
const PARTS = 4;

/** How many labels there are. */
export const LABELS: number = 1 + PARTS * TAGGED_TYPES.length;

/** The label of a part of a name. */
export function labelOf(type: number, part: number): number {
  return 1 + type * PARTS + part;
}

/** The type that a label tells; -1 outside. */
export function typeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : ((label - 1) / PARTS) | 0;
}

/** The part that a label tells; -1 outside. */
export function partOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) % PARTS;
}

/** Whether a name goes on after a label. */
export function goesOn(label: number): boolean {
  const part = partOfLabel(label);
  return part === PART.first || part === PART.inner;
}

/** Whether a label goes on with the name before it. */
export function continues(label: number): boolean {
  const part = partOfLabel(label);
  return part === PART.inner || part === PART.last;
}

/** Whether one label may stand right before another. */
export function mayFollow(before: number, after: number): boolean {
  if (goesOn(before) !== continues(after)) return false;
  return !continues(after) || typeOfLabel(before) === typeOfLabel(after);
}

/** Whether a chain may begin with a label. */
export function mayBegin(label: number): boolean {
  return !continues(label);
}

/** Whether a chain may end with a label. */
export function mayEnd(label: number): boolean {
  return !goesOn(label);
}
