import { hasFlag } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { fold } from '../text/fold.ts';
import { GAP } from '../text/tokens.ts';
import { type Document, followsClosely, surface } from './document.ts';
import type { Named } from './registry.ts';
import { leftmostLongest, type Span, STRENGTH } from './span.ts';
import { complementOf, type RoleSources, type Starts, startsOf } from './title-tail.ts';

/** Words before a title that belong to it: deputies, acting holders and candidates. */
const PREFIXES: ReadonlySet<string> = new Set(
  'wakil plt pj pjs plh calon deputi asisten deputy acting vice'.split(' '),
);

const HOME = 'place/indonesia';

/** A title with what it is held of. */
interface Title {
  readonly span: Span;
  /** Row of the bare title in the lexicon. */
  readonly core: number;
  /** Ids of the places and bodies it is held of, in order. */
  readonly complements: readonly string[];
}

/** Titles to their last word: "Wakil Ketua Komisi I DPR", "Duta Besar Rusia untuk Indonesia". */
export function roleSpans(sources: RoleSources): readonly Span[] {
  const cores = leftmostLongest(sources.titles);
  const isRank = ({ entity }: Span) => hasFlag(sources.lexicon, entity.row ?? 0, 'rank');
  const starts = startsOf(sources.names, cores, cores.filter(isRank));
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
  if (isDoubled(document, core)) return null;
  if (last === core.last && (hasFlag(lexicon, row, 'needsContext') || isPlural(document, first))) return null;
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

/** Words after which a bare title names no particular holder: "*semua* CEO", "*para* gubernur". */
const PLURALS: ReadonlySet<string> = new Set(
  'semua para beberapa sejumlah sebagian banyak seluruh setiap tiap kedua ketiga keempat berbagai antar all some many several every'.split(
    ' ',
  ),
);

/** "para gubernur": one of many. */
const isPlural = (document: Document, first: number) =>
  PLURALS.has(document.word(first - 1)) && followsClosely(document.tokens, first);

/** "menteri-menteri", from its first or its second word. */
function isDoubled(document: Document, { first, last }: Span): boolean {
  const isTwice = (index: number) =>
    document.tokens.gap[index] === GAP.hyphen && document.word(index) === document.word(index - 1);
  return isTwice(first) || isTwice(last);
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

/** "Dubes Rusia" is the "Duta Besar Rusia untuk Indonesia" that the text names more fully. */
function mergeShorter(titles: readonly Title[]): readonly Title[] {
  const distinct = new Map(titles.map((title) => [`${title.core} ${title.complements.join()}`, title]));
  const byCore = Map.groupBy(distinct.values(), ({ core }) => core);
  const fullest = (title: Title) =>
    byCore
      .get(title.core)
      ?.find(
        (other) =>
          other.complements.length > title.complements.length &&
          title.complements.every((id, index) => other.complements[index] === id),
      );
  return titles.map((title) => {
    const fuller =
      title.complements.length > 0 && title.span.entity.row === null ? fullest(title) : undefined;
    return fuller ? { ...title, span: { ...title.span, entity: fuller.span.entity } } : title;
  });
}
