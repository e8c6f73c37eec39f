import type { LexiconViews } from '../lexicon/open.ts';
import { SHAPE, TOKEN_KIND } from '../text/tokens.ts';
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

/** The same, with the known persons by one past their last token. */
interface Reading extends PersonSources {
  readonly byLast: ReadonlyMap<number, Span>;
}

/**
 * Persons that no list holds: capitalised words after a title ("Duta Besar … *Mikhail Yurievich Galuzin*"), at a verb
 * of speech ("kata *Budi Hartono*"), or made of words that the lexicon knows from names only.
 */
export function personSpans(given: PersonSources): readonly Span[] {
  const stops = stopsOf(given);
  const { document, names } = given;
  const persons = names.filter(({ type }) => type === 'person');
  const sources: Reading = { ...given, byLast: new Map(persons.map((name) => [name.last, name])) };
  const spans: Span[] = [];
  const roleEnds = new Set(sources.roles.map((role) => role.last));
  for (let i = 0; i < document.tokens.count; i += 1) {
    if (stops.has(i)) continue;
    const last = personEnd(sources, i, roleEnds, stops);
    if (last === i) continue;
    const first = skipHonorifics(document, i);
    if (last > first)
      spans.push(spanOf(sources, first, last, isTold(document, i, last) || isHonoured(document, i, first)));
    i = Math.max(i, last - 1);
  }
  return spans;
}

/** Tokens where something begins that is no person: another name, a title, a day, an acronym. */
function stopsOf({ document, roles, names }: PersonSources): ReadonlySet<number> {
  const stops = new Set<number>();
  for (const span of [...roles, ...names]) {
    if (span.type === 'person' || isAliased(document, span)) continue;
    for (let i = span.first; i < span.last; i += 1) stops.add(i);
  }
  for (let i = 0; i < document.tokens.count; i += 1) {
    const isAcronym = document.tokens.shape[i] === SHAPE.upper && !HONORIFICS.has(document.word(i));
    if (isAcronym || isCalendarWord(document.word(i))) stops.add(i);
  }
  return stops;
}

/** "alias Din *Minimi*": what a single word names elsewhere is of no account inside an alias. */
function isAliased(document: Document, { first, last }: Span): boolean {
  const isOne = last - first === 1;
  return (
    isOne &&
    (document.word(first - 1) === 'alias' ||
      (document.word(first - 2) === 'alias' && isCapitalised(document.tokens, first - 1)))
  );
}

/** One past the last word of the person who begins at `at`, honorifics before the name included; `at` if nobody does. */
function personEnd(
  sources: Reading,
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
  if (isTold(document, at, last) || isHonoured(document, at, first)) return last;
  return last - first > 1 && isSomebody(sources, run, roleEnds) ? last : at;
}

/** Whether the words around a name say themselves that it is a person's: "Nurdin *alias* Din", "Budi *(37)*". */
function isTold(document: Document, at: number, last: number): boolean {
  if (NAMED_BY.has(document.word(at - 1))) return true;
  // "Kepada Budi (37)": only the sentence gives its first word a capital.
  if (document.sentenceStart[at] === 1 && last - at > 1) return false;
  return isAge(document, last) || (NAMES_ON.has(document.word(last)) && document.sentenceStart[at] === 0);
}

/** Words that somebody's name follows: "pria *bernama* Budi", "yang akrab *disapa* Tuti". */
const NAMED_BY: ReadonlySet<string> = new Set(['alias', 'bernama', 'disapa']);

/** Words that follow somebody's name: "Budi *alias* Kancil", "Ariel *dkk*". */
const NAMES_ON: ReadonlySet<string> = new Set(['alias', 'dkk']);

/** "Budi (37)", "Budi (37 tahun)": an age in brackets. */
function isAge({ tokens, word }: Document, at: number): boolean {
  const digits = (tokens.end[at + 1] ?? 0) - (tokens.start[at + 1] ?? 0);
  if (markAt(tokens, at) !== '(' || tokens.kind[at + 1] !== TOKEN_KIND.number || digits !== 2) return false;
  const close = AGE_WORDS.has(word(at + 2)) ? at + 3 : at + 2;
  return markAt(tokens, close) === ')';
}

const AGE_WORDS: ReadonlySet<string> = new Set(['tahun', 'th', 'thn']);

/** Honorifics that nothing but a person's name follows. */
const SURE_HONORIFICS: ReadonlySet<string> = new Set('h hj drs dra ir prof kh'.split(' '));

/** "H Sofyan", "Hj. Siti". */
function isHonoured(document: Document, at: number, first: number): boolean {
  return (
    first > at && SURE_HONORIFICS.has(document.word(at)) && document.tokens.shape[first] === SHAPE.capital
  );
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
function isSomebody(sources: Reading, run: Run, roleEnds: ReadonlySet<number>): boolean {
  const { document, byLast } = sources;
  const known = byLast.get(run.last);
  if (known && known.first > run.first) return false;
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

function spanOf({ document, registry, byLast }: Reading, first: number, last: number, isTold: boolean): Span {
  const known = byLast.get(last);
  const entity =
    (known?.first === first ? known.entity : null) ??
    registry.fromText('person', surface(document, first, last));
  const [start, end] = [document.tokens.start[first] ?? 0, document.tokens.end[last - 1] ?? 0];
  return {
    first,
    last,
    start,
    end,
    type: 'person',
    entity,
    strength: isTold ? STRENGTH.pattern : STRENGTH.rule,
  };
}
