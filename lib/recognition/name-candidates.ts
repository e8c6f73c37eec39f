import { entitiesOf } from '../lexicon/candidates.ts';
import { factsOf, hasFlag, typeOf } from '../lexicon/facts.ts';
import type { Hit } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { type Document, surface } from './document.ts';
import { DISTRICT_HEADS } from './heads.ts';
import type { Span } from './span.ts';

/** Entities of the lexicon that one name of a text may mean. */
export interface Ambiguity {
  /** The places of the name, in order. */
  readonly spans: readonly Span[];
  /** Rows of entities of the name's type, in the lexicon's order; two or more, or one that needs context. */
  readonly rows: readonly number[];
}

/** The names of a text that may mean several entities, or one that is to be believed beside a cue only. */
export function ambiguities(
  document: Document,
  lexicon: LexiconViews,
  hits: readonly Hit[],
  names: readonly Span[],
): readonly Ambiguity[] {
  const byFirst = Map.groupBy(hits, ({ first }) => first);
  const candidates = names.map((name) => ({ name, rows: rowsOf(document, lexicon, byFirst, name) }));
  const open = candidates.filter(({ name, rows }) => mayMean(document, lexicon, name, rows));
  const byForm = Map.groupBy(open, ({ name, rows }) => `${name.entity.id} ${rows.join(' ')}`);
  return [...byForm.values()].map((same) => ({
    spans: same.map(({ name }) => name),
    rows: same[0]?.rows ?? [],
  }));
}

/** A name whose entity the text itself gave is not asked about; one of the lexicon is, where another might be meant. */
function mayMean(
  document: Document,
  lexicon: LexiconViews,
  { entity, first, last }: Span,
  rows: readonly number[],
): boolean {
  if (entity.row === null) return rows.length > 0 && entity.name === surface(document, first, last);
  if (!rows.includes(entity.row)) return false;
  return rows.length > 1 || hasFlag(lexicon, entity.row, 'needsContext');
}

/** Rows of the entities with just this form and type; "Desa Sukamaju" is asked for as "Sukamaju" too. */
function rowsOf(
  document: Document,
  lexicon: LexiconViews,
  byFirst: ReadonlyMap<number, readonly Hit[]>,
  { first, last, type }: Span,
): readonly number[] {
  const isDistrict = type === 'place' && DISTRICT_HEADS.has(document.word(first));
  const begins = isDistrict ? [first, first + 1] : [first];
  const rows = begins
    .flatMap((begin) => (byFirst.get(begin) ?? []).filter((hit) => hit.last === last))
    .flatMap((hit) => entitiesOf(lexicon, document.tokens, hit))
    .filter(({ kind }) => kind !== 'demonym' && kind !== 'cautious')
    .map(({ entity }) => entity)
    .filter((entity) => typeOf(lexicon, entity) === type);
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ofKind = isDistrict ? sorted.filter((row) => isOfKind(lexicon, row, document.word(first))) : [];
  return ofKind.length > 0 ? ofKind : sorted;
}

/** Whether a place is described as what a text calls it: "Kecamatan X" is no village of the name X. */
function isOfKind(lexicon: LexiconViews, row: number, kind: string): boolean {
  return factsOf(lexicon, row).about.toLowerCase().split(' ').includes(kind);
}
