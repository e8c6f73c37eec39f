import type { LexiconViews } from '../lexicon/open.ts';
import { SHAPE } from '../text/tokens.ts';
import { type Document, followsClosely, isCapitalised, markAt, surface } from './document.ts';
import { NAME_PARTICLES, VERBS_AFTER_SPEAKER, VERBS_BEFORE_SPEAKER } from './heads.ts';
import { runEnd } from './name-run.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';
import { isCalendarWord, isOfficeWord, isPersonWord } from './word-classes.ts';

/** A personal name rarely has more words than this. */
const MAX_WORDS = 5;

/** Honorifics and degrees that stand before a name and are no part of it. */
const HONORIFICS: ReadonlySet<string> = new Set(
  'h hj dr drs ir prof kh pak bapak ibu tuan nyonya mr mrs ms purn'.split(' '),
);

/** What closes a name set off by commas after its title: "Kepala Humas, Eka Asmadi, …". */
const AFTER_APPOSITION: ReadonlySet<string> = new Set([',', '(']);

/** What persons are read from. */
export interface PersonSources {
  readonly document: Document;
  readonly lexicon: LexiconViews;
  readonly registry: Registry;
  readonly roles: readonly Span[];
  /** Names found by lexicon and patterns, apart from each other. */
  readonly names: readonly Span[];
}

/**
 * Persons that no list holds: capitalised words after a title ("Duta Besar … *Mikhail Yurievich Galuzin*"), at a verb
 * of speech ("kata *Budi Hartono*"), or made of words that the lexicon knows from names only.
 */
export function personSpans(sources: PersonSources): readonly Span[] {
  const stops = stopsOf(sources);
  const { document } = sources;
  const spans: Span[] = [];
  const roleEnds = new Set(sources.roles.map((role) => role.last));
  for (let i = 0; i < document.tokens.count; i += 1) {
    if (stops.has(i)) continue;
    const last = personEnd(sources, i, roleEnds, stops);
    if (last === i) continue;
    const first = skipHonorifics(document, i);
    if (last > first) spans.push(spanOf(sources, first, last));
    i = Math.max(i, last - 1);
  }
  return spans;
}

/** Tokens where something begins that is no person: another name, a title, a day, an acronym. */
function stopsOf({ document, roles, names }: PersonSources): ReadonlySet<number> {
  const stops = new Set<number>();
  for (const span of [...roles, ...names]) {
    if (span.type === 'person') continue;
    for (let i = span.first; i < span.last; i += 1) stops.add(i);
  }
  for (let i = 0; i < document.tokens.count; i += 1) {
    const isAcronym = document.tokens.shape[i] === SHAPE.upper && !HONORIFICS.has(document.word(i));
    if (isAcronym || isCalendarWord(document.word(i))) stops.add(i);
  }
  return stops;
}

/** One past the last word of the person who begins at `at`, honorifics before the name included; `at` if nobody does. */
function personEnd(
  sources: PersonSources,
  at: number,
  roleEnds: ReadonlySet<number>,
  stops: ReadonlySet<number>,
): number {
  const { document } = sources;
  const first = skipHonorifics(document, at);
  if (document.headline[at] === 1 || !isCapitalised(document.tokens, first)) return at;
  const last = runEnd(document, first, {
    words: MAX_WORDS,
    connectors: NAME_PARTICLES,
    stops,
    numbers: false,
  });
  const run: Run = { at, first, last };
  if (roleEnds.has(at) && (first > at || followsClosely(document.tokens, first))) {
    return isOffice(sources, run) ? at : last;
  }
  if (document.word(at - 1) === 'alias') return last;
  return last - first > 1 && isSomebody(sources, run, roleEnds) ? last : at;
}

/** Capitalised words that may be a name, by token. */
interface Run {
  /** Where its honorifics begin. */
  readonly at: number;
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** Whether anything about two or more capitalised words tells that they name a person; a known one at their end does not. */
function isSomebody(sources: PersonSources, run: Run, roleEnds: ReadonlySet<number>): boolean {
  const { document, names } = sources;
  const endsInKnown = ({ type, first, last }: Span) =>
    type === 'person' && first > run.first && last === run.last;
  if (names.some(endsInKnown)) return false;
  if (markAt(document.tokens, run.at - 1) === ',' && roleEnds.has(run.at - 1)) {
    return AFTER_APPOSITION.has(markAt(document.tokens, run.last)) && !isOffice(sources, run);
  }
  return (
    run.first > run.at || isSpoken(document, run.first, run.last) || isKnownGivenName(sources, run.first)
  );
}

function isOffice({ document, lexicon }: PersonSources, { first }: Run): boolean {
  return isOfficeWord(document, lexicon, first);
}

function isKnownGivenName({ document, lexicon }: PersonSources, index: number): boolean {
  return isPersonWord(document, lexicon, index);
}

/** Whether a verb of speech stands right before, or right after. */
function isSpoken(document: Document, first: number, last: number): boolean {
  return VERBS_BEFORE_SPEAKER.has(document.word(first - 1)) || VERBS_AFTER_SPEAKER.has(document.word(last));
}

function skipHonorifics(document: Document, at: number): number {
  let first = at;
  for (;;) {
    if (markAt(document.tokens, first) === '(' && document.word(first + 1) === 'purn')
      first += markAt(document.tokens, first + 2) === '.' ? 4 : 3;
    else if (HONORIFICS.has(document.word(first)) && markAt(document.tokens, first + 1) === '.') first += 2;
    else if (HONORIFICS.has(document.word(first)) && isCapitalised(document.tokens, first + 1)) first += 1;
    else return first;
  }
}

function spanOf({ document, registry, names }: PersonSources, first: number, last: number): Span {
  const known = names.find((name) => name.first === first && name.last === last && name.type === 'person');
  const entity = known?.entity ?? registry.fromText('person', surface(document, first, last));
  const [start, end] = [document.tokens.start[first] ?? 0, document.tokens.end[last - 1] ?? 0];
  return { first, last, start, end, type: 'person', entity, strength: STRENGTH.rule };
}
