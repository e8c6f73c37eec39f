import { hasFlag } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import type { EntityType } from '../lexicon/types.ts';
import { fold } from '../text/fold.ts';
import { type Document, followsClosely, isCapitalised, surface } from './document.ts';
import type { Named, Registry } from './registry.ts';
import { leftmostLongest, type Span, STRENGTH } from './span.ts';
import { isOfficeWord } from './word-classes.ts';

/** Words before a title that belong to it: deputies, acting holders and candidates. */
const PREFIXES: ReadonlySet<string> = new Set(
  'wakil plt pj pjs plh calon deputi asisten deputy acting vice'.split(' '),
);

/** Words between a title and the place or body it is held at: "Duta Besar Rusia *untuk* Indonesia". */
const LINKS: ReadonlySet<string> = new Set('untuk bidang for to of'.split(' '));

const HOME = 'place/indonesia';

/** A title with what it is held of. */
interface Title {
  readonly span: Span;
  /** Row of the bare title in the lexicon. */
  readonly core: number;
  /** Ids of the places and bodies it is held of, in order. */
  readonly complements: readonly string[];
}

/** What begins where, by token. */
interface Starts {
  readonly names: ReadonlyMap<number, Span>;
  /** Where persons begin. */
  readonly persons: ReadonlySet<number>;
  /** A rank begins a title of its own: "Kasat Reskrim Polres Lhokseumawe | AKP". */
  readonly ranks: ReadonlySet<number>;
}

/** What the title grammar reads from. */
export interface RoleSources {
  readonly document: Document;
  readonly lexicon: LexiconViews;
  readonly registry: Registry;
  /** Titles that the lexicon found, the generic ones ("ketua") among them. */
  readonly titles: readonly Span[];
  /** Names, apart from each other, in order. */
  readonly names: readonly Span[];
}

/** Titles to their last word: "Wakil Ketua Komisi I DPR", "Duta Besar Rusia untuk Indonesia". */
export function roleSpans(sources: RoleSources): readonly Span[] {
  const cores = leftmostLongest(sources.titles);
  const isRank = ({ entity }: Span) => hasFlag(sources.lexicon, entity.row ?? 0, 'rank');
  const starts: Starts = {
    names: new Map(sources.names.filter(({ type }) => type !== 'person').map((name) => [name.first, name])),
    persons: new Set(sources.names.filter(({ type }) => type === 'person').map(({ first }) => first)),
    ranks: new Set(cores.filter(isRank).map(({ first }) => first)),
  };
  const titles = cores.flatMap((core) => titleOf(sources, core, starts) ?? []);
  return leftmostLongest(mergeShorter(titles).map((title) => title.span));
}

function titleOf(sources: RoleSources, core: Span, starts: Starts): Title | null {
  const { document, lexicon, registry } = sources;
  const row = core.entity.row ?? 0;
  const first = firstWithPrefix(document, core);
  const { last, complements } = hasFlag(lexicon, row, 'rank')
    ? { last: core.last, complements: [] }
    : complementOf(sources, core, starts);
  const end = last === core.last ? core.end : (document.tokens.end[last - 1] ?? core.end);
  if (hasFlag(lexicon, row, 'needsContext') && last === core.last) return null;
  const isBare =
    first === core.first && (last === core.last || isOwnCountry(lexicon, row, complements, core, last));
  const entity: Named = isBare ? core.entity : registry.fromText('role', nameOf(document, core, first, last));
  const start = document.tokens.start[first] ?? core.start;
  const span: Span = { first, last, start, end, type: 'role', entity, strength: STRENGTH.rule };
  return { span, core: row, complements };
}

function firstWithPrefix(document: Document, core: Span): number {
  let before = core.first - 1;
  if (document.text.charAt(document.tokens.start[before] ?? -1) === '.') before -= 1;
  if (before < 0 || !PREFIXES.has(document.word(before))) return core.first;
  return before < core.first - 1 || followsClosely(document.tokens, core.first) ? before : core.first;
}

/** "Presiden Indonesia" is the office that "Presiden" means at home. */
function isOwnCountry(
  lexicon: LexiconViews,
  row: number,
  complements: readonly string[],
  core: Span,
  last: number,
): boolean {
  return (
    hasFlag(lexicon, row, 'office') && complements.length === 1 && complements[0] === HOME && last > core.last
  );
}

/** The title in full, as the text writes it where it does, else by its preferred name: "Dubes Rusia" is a "Duta Besar". */
function nameOf(document: Document, core: Span, first: number, last: number): string {
  const written = surface(document, core.first, core.last);
  const before = first < core.first ? `${surface(document, first, core.first)} ` : '';
  const after = last > core.last ? ` ${surface(document, core.last, last)}` : '';
  return `${before}${fold(written) === fold(core.entity.name) ? written : core.entity.name}${after}`;
}

/** What follows a title and belongs to it, to its last word. */
function complementOf(sources: RoleSources, core: Span, starts: Starts) {
  const { tokens } = sources.document;
  const complements: string[] = [];
  let last = core.last;
  for (let at = core.last; at < tokens.count && followsClosely(tokens, at) && !endsBefore(starts, at); ) {
    const name = starts.names.get(at);
    if (name && !HELD_OF.has(name.type)) break;
    if (name) complements.push(name.entity.id);
    const coordinates = complements.length === 0 && at === last && mayCoordinate(sources, core, at, starts);
    const next = name?.last ?? wordsEnd(sources, at, coordinates, starts);
    if (next === at) break;
    at = next;
    if (name || !isLink(sources, at - 1)) last = at;
  }
  return { last, complements };
}

/** Whether something begins at a token that no title holds: a rank, or a person. */
const endsBefore = (starts: Starts, at: number) => starts.ranks.has(at) || starts.persons.has(at);

/** What titles are held of. */
const HELD_OF: ReadonlySet<EntityType> = new Set(['place', 'organisation', 'unit']);

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

/** One past a word of the complement that is no name: a link before a name, or a word of offices ("Divisi", "Humas"). */
function wordsEnd(sources: RoleSources, at: number, coordinates: boolean, { names }: Starts): number {
  const { document, lexicon } = sources;
  const isOffice = (index: number) =>
    isCapitalised(document.tokens, index) && isOfficeWord(document, lexicon, index);
  if (isOffice(at)) return at + 1;
  if (LINKS.has(document.word(at)) && names.has(at + 1)) return at + 1;
  return coordinates && document.word(at) === 'dan' && isOffice(at + 1) ? at + 1 : at;
}

/** "Dubes Rusia" is the "Duta Besar Rusia untuk Indonesia" that the text names more fully. */
function mergeShorter(titles: readonly Title[]): readonly Title[] {
  const fullest = (title: Title) =>
    titles.find(
      (other) =>
        other.core === title.core &&
        other.complements.length > title.complements.length &&
        title.complements.every((id, index) => other.complements[index] === id),
    );
  return titles.map((title) => {
    const fuller =
      title.complements.length > 0 && title.span.entity.row === null ? fullest(title) : undefined;
    return fuller ? { ...title, span: { ...title.span, entity: fuller.span.entity } } : title;
  });
}
