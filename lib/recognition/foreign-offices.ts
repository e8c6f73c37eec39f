/**
 * Bare titles that are held elsewhere: "Menteri Pertahanan (Menhan) *Jepang*", "Presiden *Vladimir Putin*". The lexicon's
 * bare titles are those of Indonesia; beside another country's name, or its holder's, a title is that country's.
 * Cost: linear in the titles.
 */
import { entitiesOf } from '../lexicon/candidates.ts';
import { factsOf, hasFlag, tenuresOf, typeOf } from '../lexicon/facts.ts';
import { type Hit, lookUp } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { type Document, followsClosely, markAt, surface } from './document.ts';
import { holderOn } from './holder.ts';
import type { Named, Registry } from './registry.ts';
import type { Span } from './span.ts';
import { mayHold, officesOf } from './tenures.ts';
import { wordsOf } from './text-evidence.ts';

/** What titles are placed by. */
export interface OfficeContext {
  readonly document: Document;
  readonly lexicon: LexiconViews;
  readonly registry: Registry;
  readonly hits: readonly Hit[];
  /** Names, apart from each other, in order, with the entities that they mean. */
  readonly names: readonly Span[];
  /** Titles, likewise. */
  readonly roles: readonly Span[];
  /** The article's day, `YYYY-MM-DD`, or null. */
  readonly day: string | null;
  /** Whether the text is English, where a country stands before its offices. */
  readonly isEnglish: boolean;
}

const HOME = 'place/indonesia';

/** The titles with the offices that they mean. */
export function placedOffices(context: OfficeContext): readonly Span[] {
  const countries = countriesIn(context);
  const byFirst = new Map(context.names.map((name) => [name.first, name]));
  const roleAt = new Map(context.roles.map((role) => [role.first, role]));
  const placed = new Map<Span, Named>();
  for (const role of context.roles) {
    const meant = isHomeOffice(context.lexicon, role)
      ? (ofCountry(context, countries, role) ??
        ofJoined(context, countries, roleAt, role) ??
        ofHolder(context, byFirst.get(role.last), role))
      : inFull(context, role);
    if (meant) placed.set(role, meant);
  }
  return context.roles.map((role) => ({ ...role, entity: placed.get(role) ?? role.entity }));
}

/** A title of the lexicon that names no country: it is Indonesia's. */
function isHomeOffice(lexicon: LexiconViews, { entity }: Span): boolean {
  return entity.row !== null && hasFlag(lexicon, entity.row, 'office');
}

/** Names of countries other than Indonesia by their first token, and by the token after their last. */
interface Countries {
  readonly byFirst: ReadonlyMap<number, string>;
  readonly byLast: ReadonlyMap<number, string>;
}

function countriesIn({ document, lexicon, hits, isEnglish }: OfficeContext): Countries {
  const byFirst = new Map<number, string>();
  const byLast = new Map<number, string>();
  for (const hit of hits) {
    const { first, last } = hit;
    for (const { entity } of entitiesOf(lexicon, document.tokens, hit)) {
      if (typeOf(lexicon, entity) !== 'place' || !hasFlag(lexicon, entity, 'country')) continue;
      const { id, name } = factsOf(lexicon, entity);
      if (id === HOME) continue;
      byFirst.set(first, name);
      if (isEnglish) byLast.set(last, name);
    }
  }
  return { byFirst, byLast };
}

/** "Menteri Pertahanan (Menhan) Jepang": the country after the title and its bracket; in English before the title. */
function ofCountry(context: OfficeContext, countries: Countries, role: Span): Named | null {
  const after = afterBracket(context.document, role.last);
  const follows = after > role.last || followsClosely(context.document.tokens, after);
  const country = (follows ? countries.byFirst.get(after) : undefined) ?? countries.byLast.get(role.first);
  return country === undefined ? null : officeNamed(context, `${role.entity.name} ${country}`);
}

/** One past a bracketed acronym, where one follows; inside one, past its end. */
function afterBracket({ tokens }: Document, at: number): number {
  if (markAt(tokens, at) === ')') return at + 1;
  return markAt(tokens, at) === '(' && markAt(tokens, at + 2) === ')' ? at + 3 : at;
}

const JOINING: ReadonlySet<string> = new Set(['dan', 'serta', 'and']);

/** "Menteri Luar Negeri dan Menteri Pertahanan *Rusia*": the first may be Russia's too, and is nobody's for sure. */
function ofJoined(
  { document, registry }: OfficeContext,
  { byFirst }: Countries,
  roleAt: ReadonlyMap<number, Span>,
  role: Span,
): Named | null {
  const next = JOINING.has(document.word(role.last)) ? roleAt.get(role.last + 1) : undefined;
  if (!next) return null;
  for (let i = next.first; i <= next.last; i += 1)
    if (byFirst.has(i)) return registry.fromText('role', surface(document, role.first, role.last));
  return null;
}

/** "Presiden Vladimir Putin": the office of that name that the person holds; no office where he is known to hold none. */
function ofHolder(context: OfficeContext, person: Span | undefined, role: Span): Named | null {
  const { document, lexicon, registry, day } = context;
  const row = role.entity.row;
  if (person?.type !== 'person' || row === null || !followsClosely(document.tokens, role.last)) return null;
  const own = person.entity.row === null ? [] : officesOf(lexicon, person.entity.row);
  if (own.some((tenure) => tenure.role === row)) return null;
  const alike = own.filter((tenure) => beginsWith(factsOf(lexicon, tenure.role).name, role.entity.name));
  const then = alike.find((tenure) => day !== null && mayHold(tenure, day)) ?? alike[0];
  if (then) return registry.fromLexicon(then.role);
  const holder = day === null ? null : holderOn(lexicon, row, day);
  if (holder === null || sharesWord(holder.name, person.entity.name)) return null;
  return registry.fromText('role', surface(document, role.first, role.last));
}

const beginsWith = (name: string, title: string) => fold(name).startsWith(`${fold(title)} `);

function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

/** "Menlu Jepang" is what the lexicon has as "Menteri Luar Negeri Jepang". */
function inFull(context: OfficeContext, { entity }: Span): Named | null {
  return entity.row === null ? officeNamed(context, entity.name.replace(BRACKETED, ''), false) : null;
}

/** The acronym in "Menteri Pertahanan (Menhan) Jepang". */
const BRACKETED = / \([^()]*\)/;

/** The lexicon's office of this name, or one that the text alone names; null where only the former will do. */
function officeNamed(
  { lexicon, registry }: OfficeContext,
  name: string,
  orOwn: boolean = true,
): Named | null {
  const tokens = tokenise(name);
  for (const hit of lookUp(lexicon, tokens)) {
    if (hit.first !== 0 || hit.last !== tokens.count) continue;
    const role = entitiesOf(lexicon, tokens, hit).find(({ entity }) => typeOf(lexicon, entity) === 'role');
    if (role && tenuresOf(lexicon, role.entity).length > 0) return registry.fromLexicon(role.entity);
  }
  return orOwn ? registry.fromText('role', name) : null;
}
