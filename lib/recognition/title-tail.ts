import type { LexiconViews } from '../lexicon/open.ts';
import type { EntityType } from '../lexicon/types.ts';
import { SHAPE, TOKEN_KIND } from '../text/tokens.ts';
import { type Document, followsClosely, isCapitalised, markAt } from './document.ts';
import { HONORIFICS_AFTER } from './heads.ts';
import type { Registry } from './registry.ts';
import type { Span } from './span.ts';
import { isCalendarWord, isOfficeWord } from './word-classes.ts';

/** What the title grammar reads from. */
export interface RoleSources {
  readonly document: Document;
  readonly lexicon: LexiconViews;
  readonly registry: Registry;
  /** Titles that the lexicon found, the generic ones ("ketua") among them. */
  readonly titles: readonly Span[];
  /** Names, apart from each other, in order. */
  readonly names: readonly Span[];
  /** Whether a word is an ordinary one, where that is known: it then belongs to titles though persons are called so too. */
  readonly isOrdinary?: (index: number) => boolean;
}

/** What begins where, by token. */
export interface Starts {
  readonly names: ReadonlyMap<number, Span>;
  /** Where persons begin. */
  readonly persons: ReadonlySet<number>;
  /** Where titles begin. */
  readonly titles: ReadonlySet<number>;
  /** A rank begins a title of its own: "Kasat Reskrim Polres Lhokseumawe | AKP". */
  readonly ranks: ReadonlySet<number>;
}

/** What begins where, from the names of a text, its titles and, of those, its ranks. */
export function startsOf(names: readonly Span[], titles: readonly Span[], ranks: readonly Span[]): Starts {
  return {
    titles: new Set(titles.map(({ first }) => first)),
    names: new Map(names.filter(({ type }) => type !== 'person').map((name) => [name.first, name])),
    persons: new Set(names.filter(({ type }) => type === 'person').map(({ first }) => first)),
    ranks: new Set(ranks.map(({ first }) => first)),
  };
}

/** Words between a title and the place or body it is held at: "Duta Besar Rusia *untuk* Indonesia". */
const LINKS: ReadonlySet<string> = new Set('untuk bidang for to of'.split(' '));

/** What titles are held of. */
const HELD_OF: ReadonlySet<EntityType> = new Set(['place', 'organisation', 'unit', 'equipment']);

/** What a title is held of. */
export interface Complement {
  /** One past the title's last token. */
  readonly last: number;
  /** Ids of the places and bodies it is held of, in order. */
  readonly complements: readonly string[];
}

/** What follows a title and belongs to it, to its last word. */
export function complementOf(sources: RoleSources, core: Span, starts: Starts): Complement {
  const inside = nameAcrossEnd(core, starts);
  const complements: string[] = inside ? [inside.entity.id] : [];
  let last = inside?.last ?? core.last;
  for (let at = last; ; ) {
    at = afterBracket(sources, at, starts);
    if (!goesOn(sources, at, core, last, starts)) break;
    const name = starts.names.get(at);
    const isFirst = complements.length === 0;
    const next = isCut(sources, at, isFirst, starts)
      ? at
      : goOn(sources, core, at, isFirst && at === last, starts);
    if (next === at) break;
    if (name) complements.push(name.entity.id);
    at = next;
    if (name || !isLink(sources, at - 1)) last = at;
  }
  return { last, complements };
}

/** One past the name or the words at a token that go on a title; `at` if none do. */
function goOn(sources: RoleSources, core: Span, at: number, isFirst: boolean, starts: Starts): number {
  const name = starts.names.get(at);
  const coordinates = isFirst && mayCoordinate(sources, core, at, starts);
  return name ? endOfHeld(name, at) : wordsEnd(sources, core, at, coordinates, starts);
}

/** After what a title is held of, no more words are its own in a headline, or right before the holder. */
function isCut({ document }: RoleSources, at: number, isFirst: boolean, { names, persons }: Starts): boolean {
  return !isFirst && !names.has(at) && (document.headline[at] === 1 || persons.has(at + 1));
}

/** One past a name that titles are held of; `at` for any other. */
const endOfHeld = ({ type, last }: Span, at: number) => (HELD_OF.has(type) ? last : at);

/** The body that begins inside a title and goes on after it: "Kepala *Dinas* | *Kesehatan Kota Bogor*". */
function nameAcrossEnd({ first, last }: Span, { names }: Starts): Span | undefined {
  for (let i = first + 1; i < last; i += 1) {
    const name = names.get(i);
    if (name && name.last > last && HELD_OF.has(name.type)) return name;
  }
  return undefined;
}

/** Whether a token may go on a title: nothing parts it from the words before but a bracketed acronym. */
function goesOn({ document }: RoleSources, at: number, core: Span, last: number, starts: Starts): boolean {
  const { tokens } = document;
  if (at >= tokens.count || starts.ranks.has(at) || starts.persons.has(at)) return false;
  return followsClosely(tokens, at) || (markAt(tokens, at - 1) === ')' && at > Math.max(core.last, last));
}

/** Parts of a body that a title may go on with: "(KPA) *Daerah II* Aceh Utara". */
const BRANCHES: ReadonlySet<string> = new Set('daerah wilayah cabang kota kabupaten provinsi'.split(' '));

/** "Menteri Pertahanan *(Menhan)* Jepang": one past a bracketed acronym that a name held of follows; else `at`. */
function afterBracket({ document }: RoleSources, at: number, { names }: Starts): number {
  const { tokens } = document;
  if (markAt(tokens, at) !== '(' || markAt(tokens, at + 2) !== ')' || !isCapitalised(tokens, at + 1))
    return at;
  const name = names.get(at + 3);
  const isPart = name ? HELD_OF.has(name.type) : BRANCHES.has(document.word(at + 3));
  return isPart && isCapitalised(tokens, at + 3) ? at + 3 : at;
}

const isLink = ({ document }: RoleSources, index: number) =>
  LINKS.has(document.word(index)) || document.word(index) === 'dan';

/**
 * "Presiden dan CEO Airbus" is one title; "Menteri Luar Negeri dan Menteri Pertahanan" are two, and a title that says
 * of what it is held is whole: "Menteri Luar Negeri Rusia | dan Presiden".
 */
function mayCoordinate({ document }: RoleSources, core: Span, at: number, { names }: Starts): boolean {
  for (let i = core.first; i < core.last; i += 1) if (names.has(i)) return false;
  return document.word(at + 1) !== document.word(core.first);
}

/**
 * One past words of the complement that are no name: a link before a name, a word of offices ("Divisi", "Humas"), a
 * unit's number with its name ("072/Pamungkas"), or words that lead up to a name ("*IV Renakta* Ditreskrimum").
 */
function wordsEnd(
  sources: RoleSources,
  core: Span,
  at: number,
  coordinates: boolean,
  starts: Starts,
): number {
  const { document } = sources;
  const numbered = numberedEnd(document, at);
  if (numbered > at) return numbered;
  const isWord = isOffice(sources, at) || goesOnOffice(sources, at, core);
  if (isWord || isOfficeAcronym(sources, at, starts)) return at + 1;
  if (LINKS.has(document.word(at)) && starts.names.has(at + 1)) return at + 1;
  if (document.word(at) === 'dan' && coordinates && isOffice(sources, at + 1)) return at + 1;
  if (document.word(at) === 'dan' && goesOnAfterAnd(sources, at, core, starts)) return at + 1;
  return bridgeEnd(sources, at, starts);
}

/** A shorter word is an honorific or an initial. */
const SHORTEST_OFFICE_WORD = 3;

/** Whether an ordinary word goes on an office's name: "Menteri Pemuda dan Olah *Raga*". */
function goesOnOffice({ document, isOrdinary }: RoleSources, index: number, core: Span): boolean {
  const isAfterOneWord = index === core.last && core.last - core.first === 1;
  if (isAfterOneWord || !isCapitalised(document.tokens, index)) return false;
  const word = document.word(index);
  const isShort = word.length < SHORTEST_OFFICE_WORD || HONORIFICS_AFTER.has(word);
  return isOrdinary?.(index) === true && !isShort && !isCalendarWord(word) && document.headline[index] === 0;
}

/** "Seksi Haji dan *Umrah*": an office's ordinary words on both sides, of which none begins a title. */
function goesOnAfterAnd(sources: RoleSources, at: number, core: Span, starts: Starts): boolean {
  const isWord = (index: number) => goesOnOffice(sources, index, core) && !starts.titles.has(index);
  return isWord(at - 1) && isWord(at + 1);
}

/** An acronym of no other meaning right after a title is of its office: "Kasi *PHU*". */
function isOfficeAcronym({ document, isOrdinary }: RoleSources, index: number, starts: Starts): boolean {
  const isFree = !(starts.names.has(index) || starts.persons.has(index));
  const isUpper = document.tokens.shape[index] === SHAPE.upper;
  return isOrdinary !== undefined && isFree && isUpper && document.headline[index] === 0;
}

/** A passive verb, of which headlines are full: "Bupati Bogor *Ditahan*"; offices have few words that look like one. */
const PASSIVE = /^di(?!nas|rek|vis|str|git|kla|rje|tje|fab|sip|plo)/;

function isOffice(sources: RoleSources, index: number): boolean {
  const { document, lexicon } = sources;
  if (document.headline[index] === 1 && PASSIVE.test(document.word(index))) return false;
  return isCapitalised(document.tokens, index) && isOfficeWord(document, lexicon, index);
}

const isRoman = (word: string) => /^[ivx]+$/.test(word);

/** One past "072/Pamungkas" or "IV/Diponegoro"; `at` if no such number stands there. */
function numberedEnd(document: Document, at: number): number {
  const { tokens } = document;
  const isNumber = tokens.kind[at] === TOKEN_KIND.number || isRoman(document.word(at));
  return isNumber && markAt(tokens, at + 1) === '/' && isCapitalised(tokens, at + 2) ? at + 3 : at;
}

/** So many words may stand between a title and the body that it leads up to. */
const LONGEST_BRIDGE = 4;

/** The first token of a body that capitalised words and numbers lead up to; `at` if none does, or in a headline. */
function bridgeEnd({ document, isOrdinary }: RoleSources, at: number, starts: Starts): number {
  const { tokens } = document;
  if (document.headline[at] === 1) return at;
  for (let i = at; i <= at + LONGEST_BRIDGE; i += 1) {
    const name = starts.names.get(i);
    if (name && i > at && (name.type === 'organisation' || name.type === 'unit')) return i;
    if (name || starts.persons.has(i) || starts.ranks.has(i) || !followsClosely(tokens, i)) return at;
    const isKnown =
      isOrdinary !== undefined || isRoman(document.word(i)) || tokens.kind[i] === TOKEN_KIND.number;
    if (!isKnown || !(isCapitalised(tokens, i) || tokens.kind[i] === TOKEN_KIND.number)) return at;
  }
  return at;
}
