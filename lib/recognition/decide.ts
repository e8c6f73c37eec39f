/**
 * What lexicon, rules and tagger say of one text, made into one list of names; docs/decisions/tagger.md tells how the
 * numbers were chosen. Cost: linear in tokens and spans, with a logarithm for sorting.
 */
import { GAP, SHAPE } from '../text/tokens.ts';
import { type Document, followsClosely, markAt, surface } from './document.ts';
import { BODY_HEADS, BODY_NOUNS, BUILDINGS, FIRM_HEADS, TRANSPARENT_HEADS } from './heads.ts';
import { coverage, isCovered, mostIn } from './ranges.ts';
import type { Registry } from './registry.ts';
import { retyped } from './retyped.ts';
import { leftmostLongest, type Span, STRENGTH } from './span.ts';
import { TAGGED_TYPES } from './tagger/labels.ts';
import type { TaggedSpan, Tagging } from './tagger/tag.ts';
import { isCurrencyPlace, trimmed } from './trim.ts';
import { countVotes, repeatedForms, type Votes } from './votes.ts';

/** What is to be decided on. */
export interface Claims {
  /** Names of lexicon and rules, apart from each other, in order. */
  readonly names: readonly Span[];
  /** Names of the lexicon that need a cue to be believed. */
  readonly cautious: readonly Span[];
  /** Titles as the lexicon has them, without what they are held of. */
  readonly titles: readonly Span[];
  readonly tagging: Tagging;
  /** Whether the text is an article: what stands in one place of it counts in the others. */
  readonly isArticle: boolean;
  /** Whether a word is an ordinary one and of nobody's name. */
  readonly isPlain: (index: number) => boolean;
}

/** A name that is less probable is more often wrong than right, by the habits of its register. */
const LEAST_CONFIDENCE = {
  generous: 0,
  newspaper: 0.6,
} as const;

/** Chooses between the names of lexicon and rules and those of the tagger. */
export function decide(document: Document, claims: Claims, registry: Registry): readonly Span[] {
  const { names, titles, tagging, isArticle } = claims;
  const { count } = document.tokens;
  const least = isArticle || tagging.register > 0 ? LEAST_CONFIDENCE.generous : LEAST_CONFIDENCE.newspaper;
  const likely = tagging.spans.filter(({ confidence }) => confidence >= least);
  const cut = trimmed(document, claims, likely);
  const seen = isArticle ? retyped(names, cut) : cut;
  const roles = leftmostLongest(titles);
  const roleAt = coverage(count, roles);
  const isWhole = isFirm(document, seen, isArticle);
  const firm = names.filter((name) => isWhole(name) && !endsTitle(document, roleAt, roles, name));
  const standing = new Set(firm);
  const firmAt = coverage(count, firm);
  const tagged = seen.filter((span) => !isCovered(firmAt, span) && !crossesRole(roleAt, roles, span));
  const votes = countVotes(document, isArticle ? tagged : []);
  const taggedAt = coverage(count, tagged);
  const soft = names.filter((name) => !standing.has(name));
  const kept = soft.filter(
    (name) =>
      !isCovered(taggedAt, name) && !isCurrencyPlace(document, name.first) && isKept(name, claims, votes),
  );
  const known = new Map([...claims.cautious, ...soft].map((name) => [keyOf(name), name]));
  const adopted = tagged.map((span) => adopt(document, span, votes, known, registry));
  const chosen = leftmostLongest([...firm, ...kept, ...adopted]);
  return leftmostLongest([
    ...chosen,
    ...repeatedForms(document, chosen, closedTo(document, roleAt), tagging.named, votes),
  ]);
}

/** "Wali | *Kota Bogor*": a name that begins inside a title takes nothing from it. */
function endsTitle(
  document: Document,
  roleAt: Int32Array,
  roles: readonly Span[],
  { first, last }: Span,
): boolean {
  const role = TRANSPARENT_HEADS.has(document.word(first)) ? roles[roleAt[first] ?? -1] : undefined;
  return role !== undefined && role.first < first && role.last < last;
}

/** Tokens where no name is looked for again: titles, and the countries of currencies. */
function closedTo(document: Document, roleAt: Int32Array): Int32Array {
  return roleAt.map((role, i) => (isCurrencyPlace(document, i) ? 0 : role));
}

const isTaggedType = ({ type }: Span) => (TAGGED_TYPES as readonly string[]).includes(type);

const keyOf = ({ first, last, type }: Pick<Span, 'first' | 'last' | 'type'>) => `${first} ${last} ${type}`;

/** A name of a type that the tagger does not know yields to a longer one that the tagger is as sure of as this. */
const SURE_OF_LONGER = 0.5;

/** Whether a rule's name stands against the tagger's: it is of another type, or headed and the tagger begins none there. */
function isFirm(
  document: Document,
  tagged: readonly TaggedSpan[],
  isArticle: boolean,
): (name: Span) => boolean {
  const starts = new Map(tagged.map((span) => [span.first, span]));
  const ends = new Map(tagged.map((span) => [span.last, span]));
  const sure = tagged.filter(({ confidence }) => confidence >= SURE_OF_LONGER);
  const sureAt = coverage(document.tokens.count, sure);
  return (name) => {
    if (isTaggedType(name))
      return (
        (isHeaded(document, name) && !isSureOf(starts.get(name.first), name, isArticle)) ||
        (isArticle && isHeadLost(name, ends.get(name.last)))
      );
    const around = sure[sureAt[name.first] ?? -1];
    return !(around && around.first < name.first && name.last <= around.last && name.last - name.first === 1);
  };
}

/** Whether a rule's name begins with a word for its kind that the tagger leaves out: "*Fraksi* PKS", "*LBH* Palembang". */
function isHeadLost({ strength, first }: Span, tagged: TaggedSpan | undefined): boolean {
  if (strength < STRENGTH.pattern || tagged === undefined) return false;
  return tagged.first > first && tagged.type !== 'person';
}

/** The tagger's name stands against a rule's longer one from here on. */
const SURE_OF_SHORTER = 0.9;

/** Whether the tagger begins a name where a rule does, and has a reason to end it elsewhere. */
function isSureOf(span: TaggedSpan | undefined, name: Span, isArticle: boolean): boolean {
  return span !== undefined && (!isArticle || span.last >= name.last || span.confidence >= SURE_OF_SHORTER);
}

/** Whether a rule found a name by a word for its kind that is right more often than the tagger. */
function isHeaded(document: Document, { strength, entity, first, last }: Span): boolean {
  const isTransparent = TRANSPARENT_HEADS.has(document.word(first));
  const isPattern =
    strength === STRENGTH.pattern && (entity.row === null || isTransparent) && last - first > 1;
  const isListed = strength === STRENGTH.lexicon && last - first > 1;
  const isKind = isPattern && FIRM_HEADS.has(document.word(first));
  return isKind || ((isPattern || isListed) && isAddress(document, first));
}

/** "KOMPAS.com": a name with a full stop right after its first word. */
const isAddress = ({ tokens }: Document, first: number) =>
  markAt(tokens, first + 1) === '.' &&
  tokens.gap[first + 1] === GAP.none &&
  tokens.gap[first + 2] === GAP.none;

/** A title inside a name that the tagger is as sure of as this is a part of the name: "Stadion *Kapten* I Wayan Dipta". */
const SURE_OVER_TITLE = 0.5;

/** Whether a name overlaps a title otherwise than lying inside it; a person lies in none. */
function crossesRole(roleAt: Int32Array, roles: readonly Span[], span: TaggedSpan): boolean {
  for (let i = span.first; i < span.last; i += 1) {
    const role = roles[roleAt[i] ?? -1];
    if (!role) continue;
    const [isAround, isInside] = [
      span.first < role.first && span.last >= role.last && span.confidence >= SURE_OVER_TITLE,
      span.first >= role.first && span.last <= role.last && span.type !== 'person',
    ];
    if (!(isAround || isInside)) return true;
  }
  return false;
}

/** How probable the tagger must hold it that a token of a rule's name is in a name, where it sees none itself. */
const LEAST_NAMED = {
  pattern: 0.3,
  articlePattern: 0.1,
  told: 0,
  articleRule: 0.3,
  defined: 0.6,
  lexicon: 0.5,
  generousLexicon: 0.005,
} as const;

/** A form with so many votes elsewhere in the text is kept. */
const VOTED = 0.5;

function isKept(name: Span, { tagging, isArticle }: Claims, votes: Votes): boolean {
  const named = mostIn(tagging.named, name);
  return (
    named >= leastNamed(name, isArticle || tagging.register > 0, isArticle) ||
    votes.of(name, name.type) >= VOTED
  );
}

function leastNamed(
  { entity, strength, type, first, last }: Span,
  isGenerous: boolean,
  isArticle: boolean,
): number {
  if (entity.row !== null && isArticle && last - first > 1) return LEAST_NAMED.told;
  if (entity.row !== null) return isGenerous ? LEAST_NAMED.generousLexicon : LEAST_NAMED.lexicon;
  if (strength === STRENGTH.pattern && type === 'person') return LEAST_NAMED.told;
  if (strength === STRENGTH.pattern) return isGenerous ? LEAST_NAMED.articlePattern : LEAST_NAMED.pattern;
  if (strength === STRENGTH.defined) return isArticle ? LEAST_NAMED.pattern : LEAST_NAMED.defined;
  return isArticle ? LEAST_NAMED.articleRule : Number.POSITIVE_INFINITY;
}

/** Whether the word that a name begins with, or the one before it, says that it is a body's. */
function isBody(document: Document, { first, type }: TaggedSpan): boolean {
  return (
    BODY_HEADS.has(document.word(first)) || (type === 'person' && BODY_NOUNS.has(document.word(first - 1)))
  );
}

/** "hotel *Pullman*": the small word before a name makes it a building's, and belongs to it. */
function isInBuilding(document: Document, { first, type }: TaggedSpan): boolean {
  const isHead = BUILDINGS.has(document.word(first - 1)) && document.tokens.shape[first - 1] === SHAPE.lower;
  return isHead && type === 'person' && followsClosely(document.tokens, first);
}

/** The tagger's name as a span: the lexicon's entity where it has one of this type and extent. */
function adopt(
  document: Document,
  span: TaggedSpan,
  votes: Votes,
  known: ReadonlyMap<string, Span>,
  registry: Registry,
): Span {
  const { last, confidence } = span;
  const isBuilding = isInBuilding(document, span);
  const first = isBuilding ? span.first - 1 : span.first;
  const type = isBuilding ? 'place' : isBody(document, span) ? 'organisation' : votes.best(span, span.type);
  const same = known.get(keyOf({ first, last, type }));
  if (same) return { ...same, confidence };
  const [start, end] = [document.tokens.start[first] ?? 0, document.tokens.end[last - 1] ?? 0];
  const entity = registry.fromText(type, surface(document, first, last));
  return { first, last, start, end, type, entity, strength: STRENGTH.tagger, confidence };
}
