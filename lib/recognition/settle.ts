/**
 * What the names that are decided on tell of the words around them, in an article: bodies that a title names, acronyms
 * of names, names that go on after a bracket, the place in a dateline. Cost: linear in tokens and names.
 */
import { GAP, SHAPE } from '../text/tokens.ts';
import { withBranches } from './branches.ts';
import { datelineSpans } from './datelines.ts';
import { definedNames } from './defined-names.ts';
import { type Document, followsClosely, isCapitalised, markAt, surface } from './document.ts';
import { coverage, isCovered } from './ranges.ts';
import type { Registry } from './registry.ts';
import { leftmostLongest, type Span, STRENGTH } from './span.ts';
import type { TaggedType } from './tagger/labels.ts';
import { isCalendarWord } from './word-classes.ts';

/** What is settled. */
export interface Unsettled {
  readonly document: Document;
  readonly registry: Registry;
  /** Names decided on, apart from each other, in order. */
  readonly names: readonly Span[];
  /** Titles as the lexicon has them. */
  readonly titles: readonly Span[];
  readonly isOrdinary: (index: number) => boolean;
}

/** The names with those that they tell of. */
export function settled(unsettled: Unsettled): readonly Span[] {
  const { document, registry, titles } = unsettled;
  const joined = withBranches(document, joinedByBrackets(unsettled), registry);
  const taken = coverage(document.tokens.count, [...joined, ...leftmostLongest(titles)]);
  const told = [
    ...bodiesOfTitles({ ...unsettled, names: joined }, taken),
    ...outlets(unsettled),
    ...datelineSpans(document, joined, registry),
  ];
  const free = told.filter((span) => !isCovered(taken, span));
  const names = leftmostLongest([...joined, ...free]);
  const defined = definedNames(document, names, registry).spans;
  const own = coverage(document.tokens.count, names);
  const known = new Set(names.map(({ entity }) => entity));
  return leftmostLongest([
    ...names,
    ...defined.filter((span) => known.has(span.entity) && !isCovered(own, span)),
  ]);
}

function spanOf(
  { document, registry }: Unsettled,
  type: TaggedType | Span['type'],
  first: number,
  last: number,
): Span {
  const [start, end] = [document.tokens.start[first] ?? 0, document.tokens.end[last - 1] ?? 0];
  const entity = registry.fromText(type, surface(document, first, last));
  return { first, last, start, end, type, entity, strength: STRENGTH.pattern };
}

/** "Pengadilan Negeri (PN) Jakarta": a body's name that goes on with a place after its bracket is one. */
function joinedByBrackets(unsettled: Unsettled): readonly Span[] {
  const { document, names } = unsettled;
  const byFirst = new Map(names.map((name) => [name.first, name]));
  return leftmostLongest([
    ...names,
    ...names.flatMap((name) => {
      const place = byFirst.get(afterBracket(document, name));
      if (place?.type !== 'place' || (name.type !== 'organisation' && name.type !== 'unit')) return [];
      return [spanOf(unsettled, name.type, name.first, place.last)];
    }),
  ]);
}

/** Where a name goes on after a bracketed acronym; -1 where no bracket follows. */
function afterBracket(document: Document, { last }: Span): number {
  const { tokens } = document;
  if (markAt(tokens, last) !== '(' || markAt(tokens, last + 2) !== ')' || !isCapitalised(tokens, last + 1))
    return -1;
  return tokens.gap[last + 3] === GAP.space && isCapitalised(tokens, last + 3) ? last + 3 : -1;
}

/** More words are no body's short name. */
const LONGEST_BODY = 3;

/** What a title is held of though no list has it: "Ketua Umum *Gaikindo* Johannes Nangoi", "… *Gaikindo* periode 2016". */
function bodiesOfTitles(unsettled: Unsettled, taken: Int32Array): readonly Span[] {
  const { document, names, titles, isOrdinary } = unsettled;
  const persons = new Set(names.filter(({ type }) => type === 'person').map(({ first }) => first));
  return leftmostLongest(titles).flatMap((title) => {
    const first = title.last;
    let last = first;
    while (
      last < first + LONGEST_BODY &&
      followsClosely(document.tokens, last) &&
      isFree(document, last, taken)
    ) {
      if (isOrdinary(last) || isCalendarWord(document.word(last))) break;
      last += 1;
    }
    const isTold = persons.has(last) || document.word(last) === 'periode';
    return last > first && isTold && followsClosely(document.tokens, last)
      ? [spanOf(unsettled, 'organisation', first, last)]
      : [];
  });
}

const isFree = ({ tokens, headline }: Document, index: number, taken: Int32Array) =>
  isCapitalised(tokens, index) && (taken[index] ?? -1) < 0 && headline[index] === 0;

/** Words before the name of an outlet that is quoted. */
const QUOTED: ReadonlySet<string> = new Set(
  'dikutip dilansir melansir mengutip kepada situs laman portal'.split(' '),
);

/** Outlets with a capital inside their names: "kepada *KompasTekno*". */
function outlets(unsettled: Unsettled): readonly Span[] {
  const { document } = unsettled;
  const spans: Span[] = [];
  for (let i = 1; i < document.tokens.count; i += 1) {
    const isQuoted = QUOTED.has(document.word(i - 1)) || isInterviewer(document, i);
    if (document.tokens.shape[i] === SHAPE.mixed && isQuoted && followsClosely(document.tokens, i))
      spans.push(spanOf(unsettled, 'organisation', i, i + 1));
  }
  return spans;
}

const isInterviewer = ({ word }: Document, index: number) =>
  word(index - 1) === 'dengan' && (word(index - 2) === 'berbincang' || word(index - 2) === 'wawancara');
