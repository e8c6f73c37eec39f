import { fold } from '../../text/fold.ts';

/**
 * What an article or a note is filtered by. Kept among the words, each kind behind a mark that no word begins with.
 * `noted`: the entity that a note is on; `target`: the kind of a note's target; `tag`: of a note.
 */
export type FacetKind = 'entity' | 'topic' | 'site' | 'label' | 'type' | 'target' | 'noted' | 'tag';

const MARKS: Readonly<Record<FacetKind, string>> = {
  entity: '@',
  topic: '#',
  site: '$',
  label: '%',
  type: '!',
  target: '&',
  noted: '~',
  tag: '+',
};

/** Kinds whose values people write, with capitals or without. */
const WRITTEN: ReadonlySet<FacetKind> = new Set(['site', 'label', 'tag']);

/** With what all facet words of a kind begin, and no other word. */
export function facetMark(kind: FacetKind): string {
  return MARKS[kind];
}

/** The word that stands for a facet. */
export function facetWord(kind: FacetKind, value: string): string {
  return MARKS[kind] + (WRITTEN.has(kind) ? fold(value) : value);
}

/** The word that stands for all words that begin with a letter: a single one need not be sought in a tenth of the index. */
export function letterWord(letter: string): string {
  return `${letter}*`;
}

/** Whether letters stand in a name, whatever their case and marks; none stand in every name. */
export function hasLetters(name: string, letters: string): boolean {
  return fold(name).includes(fold(letters.trim()));
}
