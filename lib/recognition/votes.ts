/**
 * One article, one world: what the tagger says of a form in one place counts wherever the form stands.
 * Cost: linear in the spans and tokens; the forms that begin with one word are few.
 */
import { type Document, isCapitalised } from './document.ts';
import { coverage, isCovered, type TokenRange } from './ranges.ts';
import { type Span, STRENGTH } from './span.ts';
import { TAGGED_TYPES, type TaggedType } from './tagger/labels.ts';
import type { TaggedSpan } from './tagger/tag.ts';

/** How sure the tagger is of forms in the whole text: the sum of its confidences, by type. */
export interface Votes {
  /** The votes for a form being a name of a type. */
  of(range: TokenRange, type: string): number;
  /** The type with the most votes for a form; `otherwise` where none has more. */
  best(range: TokenRange, otherwise: TaggedType): TaggedType;
}

function keyOf(document: Document, { first, last }: TokenRange): string {
  let key = '';
  for (let i = first; i < last; i += 1) key += ` ${document.word(i)}`;
  return key;
}

/** Counts the tagger's votes. */
export function countVotes(document: Document, tagged: readonly TaggedSpan[]): Votes {
  const byForm = new Map<string, Map<string, number>>();
  for (const span of tagged) {
    const key = keyOf(document, span);
    const votes = byForm.get(key) ?? new Map<string, number>();
    byForm.set(key, votes.set(span.type, (votes.get(span.type) ?? 0) + span.confidence));
  }
  const of = (range: TokenRange, type: string) => byForm.get(keyOf(document, range))?.get(type) ?? 0;
  return {
    of,
    best: (range, otherwise) =>
      TAGGED_TYPES.reduce((best, type) => (of(range, type) > of(range, best) ? type : best), otherwise),
  };
}

/** A form with fewer votes than this is not looked for elsewhere. */
const SURE = 0.7;

/** A token that the tagger gives less chance than this to be in a name is in none, whatever stands elsewhere. */
const NAMED_AT_ALL = 0.02;

/**
 * Further places of the forms that the tagger is sure of.
 * `chosen`: the names so far; `closed`: tokens that hold something else; `named`: as the tagger's tagging has it.
 */
export function repeatedForms(
  document: Document,
  chosen: readonly Span[],
  closed: Int32Array,
  named: Float32Array,
  votes: Votes,
): readonly Span[] {
  const { tokens } = document;
  const taken = coverage(tokens.count, chosen);
  const byFirst = Map.groupBy(
    distinct(document, chosen).filter((name) => isSure(name) || votes.of(name, name.type) >= SURE),
    (name) => document.word(name.first),
  );
  const spans: Span[] = [];
  for (let first = 0; first < tokens.count; first += 1) {
    if ((taken[first] ?? -1) >= 0 || (closed[first] ?? -1) >= 0 || !isCapitalised(tokens, first)) continue;
    if ((named[first] ?? 0) < NAMED_AT_ALL) continue;
    const name = byFirst.get(document.word(first))?.find((one) => repeats(document, one, first, taken));
    if (!name) continue;
    const last = first + name.last - name.first;
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
    spans.push({ ...name, first, last, start, end, strength: STRENGTH.shortForm });
  }
  return spans;
}

/** Whether the words around it say themselves what a name is. */
const isSure = ({ strength, entity, type }: Span) =>
  strength === STRENGTH.pattern && entity.row === null && type === 'person';

function distinct(document: Document, names: readonly Span[]): readonly Span[] {
  return [...new Map(names.map((name) => [`${name.entity.id}${keyOf(document, name)}`, name])).values()];
}

function repeats(document: Document, name: Span, first: number, taken: Int32Array): boolean {
  const last = first + name.last - name.first;
  if (last > document.tokens.count || isCovered(taken, { first, last })) return false;
  for (let i = first; i < last; i += 1)
    if (document.word(i) !== document.word(name.first + i - first)) return false;
  return true;
}
