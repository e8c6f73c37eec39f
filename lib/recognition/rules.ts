import { type Hit, lookUp } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { layerOf } from '../lexicon/types.ts';
import { definedNames } from './defined-names.ts';
import { type Document, isCapitalised, surface } from './document.ts';
import { headPatternSpans } from './head-patterns.ts';
import { HONOURING_HEADS } from './heads.ts';
import { lawPatternSpans } from './law-patterns.ts';
import { lexiconSpans } from './lexicon-spans.ts';
import { withoutNamesakes } from './office-holders.ts';
import { outletPatternSpans } from './outlet-patterns.ts';
import { personSpans } from './persons.ts';
import { coverage } from './ranges.ts';
import type { Registry } from './registry.ts';
import { repeatSpans } from './repeats.ts';
import { roleSpans } from './roles.ts';
import { leftmostLongest, type Span, STRENGTH } from './span.ts';
import { tailPatternSpans } from './tail-patterns.ts';
import { vesselPatternSpans } from './vessel-patterns.ts';

/** What lexicon and rules find in a text, before anything is chosen between them and the tagger. */
export interface RuleSpans {
  /** All surface forms of the lexicon. */
  readonly hits: readonly Hit[];
  /** Names, apart from each other, in order. */
  readonly names: readonly Span[];
  /** Titles, apart from each other, in order. */
  readonly roles: readonly Span[];
  /** Titles as the lexicon has them, without what they are held of. */
  readonly titles: readonly Span[];
  /** Titles that the text itself defines a short form of. */
  readonly definedRoles: readonly Span[];
  /** Names of the lexicon that need a cue to be believed. */
  readonly cautious: readonly Span[];
}

/**
 * Finds names and titles by lexicon and rules.
 * Order: lexicon and patterns → titles → the text's own definitions → persons → repetitions.
 */
export function ruleSpans(document: Document, lexicon: LexiconViews, registry: Registry): RuleSpans {
  const hits = lookUp(lexicon, document.tokens);
  const lexical = lexiconSpans(document, lexicon, hits, registry, 'name');
  const titled = lexiconSpans(document, lexicon, hits, registry, 'role');
  const listed = [
    ...lexical,
    ...lawPatternSpans(document, registry),
    ...outletPatternSpans(document, registry),
    ...tailPatternSpans(document, titled, registry),
  ];
  const bare = outsideNames(titled, listed);
  const patterns = namesByPattern(document, bare, lexical, registry);
  const byFirst = new Map(patterns.map((name) => [name.first, name]));
  const titles = bare.filter((title) => !isHonoured(document, title, byFirst));
  const found = [...listed, ...patterns];
  const known = leftmostLongest(found);
  const roles = roleSpans({ document, lexicon, registry, titles, names: known });
  const defined = definedNames(document, [...known, ...roles], registry);
  const persons = personSpans({ document, lexicon, registry, roles, names: known });
  const allowed = found.filter((span) => !defined.banned.has(surface(document, span.first, span.last)));
  const given = [...allowed, ...defined.spans.filter(isName), ...persons];
  const names = leftmostLongest([...given, ...repeatSpans(document, given)]);
  const unsure = lexiconSpans(document, lexicon, hits, registry, 'cautious');
  const cautious = withoutNamesakes(lexicon, unsure, titles);
  const nested = adoptCautious(adoptTails(names, [...defined.spans, ...known]), cautious).filter(
    (name) => !crosses(roles, name),
  );
  const definedRoles = defined.spans.filter((span) => span.type === 'role');
  return {
    hits,
    names: nested,
    roles: leftmostLongest([...roles, ...definedRoles]),
    titles,
    definedRoles,
    cautious,
  };
}

const isName = (span: Span) => layerOf(span.type) === 'name';

/** Titles that are no part of a longer name: "Direktorat *Jenderal* Pajak", "Peraturan *Presiden* Nomor 1 Tahun 2010". */
export function outsideNames(titles: readonly Span[], longer: readonly Span[]): readonly Span[] {
  const names = leftmostLongest(longer);
  const end = names.reduce((most, { last }) => Math.max(most, last), 0);
  const covering = coverage(end, names);
  const isPart = (title: Span) => {
    const name = names[covering[title.first] ?? -1];
    return name !== undefined && title.end <= name.end && name.last - name.first > title.last - title.first;
  };
  return titles.filter((title) => !isPart(title));
}

/** A rank right after the head of a place is a part of its name: "Stadion *Kapten* I Wayan Dipta". */
function isHonoured(document: Document, { first, last }: Span, patterns: ReadonlyMap<number, Span>): boolean {
  const name = HONOURING_HEADS.has(document.word(first - 1)) ? patterns.get(first - 1) : undefined;
  return name !== undefined && name.last > last;
}

/** Names that begin with a word for their kind. */
function namesByPattern(
  document: Document,
  titles: readonly Span[],
  lexical: readonly Span[],
  registry: Registry,
): readonly Span[] {
  const stops = new Set<number>();
  for (const span of titles) if (isCapitalised(document.tokens, span.first)) stops.add(span.first);
  for (const span of lexical) if (span.type === 'person' && span.last - span.first > 1) stops.add(span.first);
  return [
    ...headPatternSpans(document, lexical, stops, registry),
    ...vesselPatternSpans(document, stops, registry),
  ];
}

/** "Forum IMCT" is the meeting that "IMCT" names: a pattern's name adopts the entity of its tail, if it is of one type. */
function adoptTails(names: readonly Span[], known: readonly Span[]): readonly Span[] {
  const byLast = Map.groupBy(known, ({ last }) => last);
  return names.map((name) => {
    if (name.strength !== STRENGTH.pattern || name.entity.row !== null) return name;
    const tail = byLast
      .get(name.last)
      ?.find(({ first, type }) => first === name.first + 1 && type === name.type);
    return tail ? { ...name, entity: tail.entity } : name;
  });
}

/** A name found by a cue is the one that the lexicon has, but would not believe without a cue. */
function adoptCautious(names: readonly Span[], cautious: readonly Span[]): readonly Span[] {
  const byStart = Map.groupBy(cautious, ({ start }) => start);
  return names.map((name) => {
    if (name.entity.row !== null) return name;
    const known = byStart.get(name.start)?.find(({ end, type }) => end === name.end && type === name.type);
    return known ? { ...name, entity: known.entity } : name;
  });
}

/** Whether a name overlaps a title (titles apart from each other, in order) without lying inside it. */
export function crosses(roles: readonly Span[], name: Span): boolean {
  let [low, high] = [0, roles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roles[middle]?.end ?? 0) <= name.start) low = middle + 1;
    else high = middle;
  }
  const role = roles[low];
  if (!role || role.start >= name.end) return false;
  return !(role.start <= name.start && name.end <= role.end);
}
