/**
 * What lexicon, rules and tagger say of one text, made into one list of names.
 * Cost: linear in the spans, with a logarithm for sorting.
 */
import { type Document, isCapitalised, surface } from './document.ts';
import { FIRM_HEADS, PARTING_HEADS } from './heads.ts';
import type { Registry } from './registry.ts';
import { leftmostLongest, type Span, STRENGTH } from './span.ts';
import { TAGGED_TYPES, type TaggedType } from './tagger/labels.ts';
import type { TaggedSpan, Tagging } from './tagger/tag.ts';

export const PARAMS = {
  keep: [9, 9, 9, 0.3, 0.5, 0.3],
  pooled: 0.5,
  overRole: 0.5,
  repeatNamed: 0.02,
  repeatConf: 0.7,
  headType: false,
  generous: 0.02,
};

/** What is to be decided on. */
export interface Claims {
  /** Names of lexicon and rules, apart from each other, in order. */
  readonly names: readonly Span[];
  /** Names of the lexicon that need a cue to be believed. */
  readonly cautious: readonly Span[];
  /** Titles as the lexicon has them, without what they are held of. */
  readonly titles: readonly Span[];
  readonly tagging: Tagging;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** For each token, the number of the span of a list that covers it; -1 where none does. */
function coverage(count: number, spans: readonly Range[]): Int32Array {
  const covering = new Int32Array(count).fill(-1);
  spans.forEach(({ first, last }, number) => {
    covering.fill(number, first, last);
  });
  return covering;
}

const isTaggedType = (span: Span) => (TAGGED_TYPES as readonly string[]).includes(span.type);

/** Chooses between the names of lexicon and rules and those of the tagger. */
export function decide(document: Document, { names, cautious, titles, tagging }: Claims, registry: Registry): readonly Span[] {
  const { count } = document.tokens;
  const parted = partAtHeads(document, names, tagging.spans);
  const startsAt = new Set(parted.map((span) => span.first));
  const isFirm = (name: Span) =>
    !isTaggedType(name) || (isHeaded(document, name) && !startsAt.has(name.first));
  const firm = names.filter(isFirm);
  const soft = names.filter((name) => !isFirm(name));
  const firmAt = coverage(count, firm);
  const roles = leftmostLongest(titles);
  const roleAt = coverage(count, roles);
  const tagged = parted.filter((span) => !coversAny(firmAt, span) && !crossesRole(roleAt, roles, span));
  if ((globalThis as any).DBG) for (const t of parted) if (!tagged.includes(t)) (globalThis as any).DBG(document, t, coversAny(firmAt, t) ? firm : roles);
  const headed = new Map(soft.filter((name) => isHeaded(document, name)).map((name) => [name.first, name.type as TaggedType]));
  const votes = votesOf(document, tagged);
  const taggedAt = coverage(count, tagged);
  const kept = soft.filter((name) => {
    if (coversAny(taggedAt, name)) return false;
    return isKept(document, name, tagging, votes);
  });
  const known = new Map<string, Span>();
  for (const name of [...cautious, ...soft]) known.set(`${name.first} ${name.last} ${name.type}`, name);
  const spans = tagged.map((span) => spanOf(document, votes, PARAMS.headType ? { ...span, type: headed.get(span.first) ?? span.type } : span, known, registry));
  const chosen = leftmostLongest([...firm, ...kept, ...spans]);
  return leftmostLongest([...chosen, ...repeated(document, chosen, tagging, roleAt, votes)]);
}

/** Whether a rule found a name by a word for its kind that is right more often than the tagger. */
function isHeaded(document: Document, { strength, entity, first, last }: Span): boolean {
  return strength === STRENGTH.pattern && entity.row === null && last - first > 1 && FIRM_HEADS.has(document.word(first));
}

/** The tagger's names, cut where a word for a kind of place begins another: "Desa X | Kecamatan Y". */
function partAtHeads(document: Document, names: readonly Span[], tagged: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const heads = new Set(names.filter((name) => isHeaded(document, name) && PARTING_HEADS.has(document.word(name.first))).map(({ first }) => first));
  return tagged.map((span) => {
    for (let i = span.first + 1; i < span.last; i += 1) if (heads.has(i) && document.word(i - 1) !== '' ) return { ...span, last: i };
    return span;
  });
}

function coversAny(at: Int32Array, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if ((at[i] ?? -1) >= 0) return true;
  return false;
}

/** Whether a name overlaps a title otherwise than lying inside it; a person lies in none. */
function crossesRole(roleAt: Int32Array, roles: readonly Span[], span: TaggedSpan): boolean {
  for (let i = span.first; i < span.last; i += 1) {
    const role = roles[roleAt[i] ?? -1];
    if (!role) continue;
    if (span.first < role.first && span.last >= role.last && span.confidence >= PARAMS.overRole) continue;
    if (span.type === 'person' || span.first < role.first || span.last > role.last) return true;
  }
  return false;
}

/** How sure the tagger is of a surface form in the whole text, by type. */
type Votes = ReadonlyMap<string, Float64Array>;

const keyOf = (document: Document, { first, last }: Range): string => {
  let key = '';
  for (let i = first; i < last; i += 1) key += ` ${document.word(i)}`;
  return key;
};

function votesOf(document: Document, tagged: readonly TaggedSpan[]): Votes {
  const votes = new Map<string, Float64Array>();
  for (const span of tagged) {
    const key = keyOf(document, span);
    const vote = votes.get(key) ?? new Float64Array(TAGGED_TYPES.length);
    const type = TAGGED_TYPES.indexOf(span.type);
    vote[type] = (vote[type] ?? 0) + span.confidence;
    votes.set(key, vote);
  }
  return votes;
}

function isKept(document: Document, name: Span, { named, register }: Tagging, votes: Votes): boolean {
  const strength = name.entity.row === null ? name.strength : STRENGTH.lexicon;
  let most = 0;
  for (let i = name.first; i < name.last; i += 1) most = Math.max(most, named[i] ?? 0);
  const least = strength === STRENGTH.lexicon && register > 0 ? PARAMS.generous : (PARAMS.keep[strength] ?? 0);
  if (most >= least) return true;
  const vote = votes.get(keyOf(document, name));
  return (vote?.[TAGGED_TYPES.indexOf(name.type as TaggedType)] ?? 0) >= PARAMS.pooled;
}

function spanOf(
  document: Document,
  votes: Votes,
  span: TaggedSpan,
  known: ReadonlyMap<string, Span>,
  registry: Registry,
): Span {
  const { first, last } = span;
  const vote = votes.get(keyOf(document, span));
  let type = span.type;
  if (vote) {
    let best = TAGGED_TYPES.indexOf(type);
    for (let t = 0; t < vote.length; t += 1) if ((vote[t] ?? 0) > (vote[best] ?? 0)) best = t;
    type = TAGGED_TYPES[best] ?? type;
  }
  const same = known.get(`${first} ${last} ${type}`);
  if (same) return same;
  const [start, end] = [document.tokens.start[first] ?? 0, document.tokens.end[last - 1] ?? 0];
  const entity = registry.fromText(type, surface(document, first, last));
  return { first, last, start, end, type, entity, strength: STRENGTH.rule };
}

/** Further places of the names that the tagger is sure of elsewhere. */
function repeated(
  document: Document,
  chosen: readonly Span[],
  { named }: Tagging,
  roleAt: Int32Array,
  votes: Votes,
): readonly Span[] {
  const { tokens } = document;
  const taken = coverage(tokens.count, chosen);
  const byFirst = new Map<string, Span[]>();
  for (const span of chosen) {
    if (!isTaggedType(span)) continue;
    const vote = votes.get(keyOf(document, span));
    if ((vote?.[TAGGED_TYPES.indexOf(span.type as TaggedType)] ?? 0) < PARAMS.repeatConf) continue;
    const word = document.word(span.first);
    const list = byFirst.get(word) ?? [];
    if (!list.some((other) => other.entity === span.entity && other.last - other.first === span.last - span.first)) list.push(span);
    byFirst.set(word, list);
  }
  const spans: Span[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if ((taken[i] ?? -1) >= 0 || (roleAt[i] ?? -1) >= 0 || !isCapitalised(tokens, i)) continue;
    if ((named[i] ?? 0) < PARAMS.repeatNamed) continue;
    for (const name of byFirst.get(document.word(i)) ?? []) {
      const last = i + name.last - name.first;
      if (last > tokens.count || keyOf(document, { first: i, last }) !== keyOf(document, name)) continue;
      if (coversAny(taken, { first: i, last })) continue;
      spans.push({ ...name, first: i, last, start: tokens.start[i] ?? 0, end: tokens.end[last - 1] ?? 0, strength: STRENGTH.shortForm });
      break;
    }
  }
  return spans;
}
