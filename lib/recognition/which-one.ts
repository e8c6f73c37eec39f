/**
 * Which of several entities a name means: the one that the text around it speaks for. What is not told stays open.
 * Cost: linear in the names and in their candidates; each is asked a bounded number of questions.
 */
import { factsOf, hasFlag, parentOf } from '../lexicon/facts.ts';
import type { Hit } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { descriptionOf, qualifiersOf } from './candidate-words.ts';
import { type Document, surface } from './document.ts';
import { type Ambiguity, ambiguities } from './name-candidates.ts';
import type { Named, Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';
import { mayHold, officesOf } from './tenures.ts';
import { TextEvidence } from './text-evidence.ts';
import { TitlesBeside } from './title-beside.ts';

/** What a name is resolved by. */
export interface Context {
  readonly document: Document;
  readonly lexicon: LexiconViews;
  readonly registry: Registry;
  readonly hits: readonly Hit[];
  /** Names, apart from each other, in order. */
  readonly names: readonly Span[];
  /** Titles, likewise. */
  readonly roles: readonly Span[];
  /** The article's day, `YYYY-MM-DD`, or null. */
  readonly day: string | null;
}

/** What speaks for a candidate, and how loud. */
const FOR = {
  /** The title beside the name is one that it held on the day, or at some time. */
  titleThen: 6,
  titleOnce: 4,
  /** A title elsewhere in the text is. */
  officeThen: 2,
  officeOnce: 1,
  /** What it lies in is named in the text. */
  parent: 3,
  /** Words of its description that no other candidate's has, near the name or elsewhere. */
  near: 2,
  anywhere: 1,
  /** Its name is known to be its own: what many villages are called means one of them only where much says so. */
  known: 4,
  /** Another name of the text means it: one text, one world. */
  decided: 6,
} as const;

/** More candidates than this tell a reader nothing. */
const MOST_LISTED = 5;

/** The names with the entities that they mean; titles are left as they are. */
export function resolveNames(context: Context): readonly Span[] {
  const { document, lexicon, hits, names } = context;
  const open = ambiguities(document, lexicon, hits, names);
  if (open.length === 0) return names;
  const evidence = evidenceIn(context);
  const bySpan = new Map<Span, Named>();
  const byEntity = new Map<string, Named>();
  // Fuller names have fewer candidates, and tell what the shorter ones mean: "Desa Sukamaju" before "Sukamaju".
  for (const ambiguity of open.toSorted((a, b) => a.rows.length - b.rows.length)) {
    const meant = meaningOf(context, evidence, ambiguity);
    if (meant.row !== null) evidence.decided.add(meant.row);
    for (const span of ambiguity.spans) {
      bySpan.set(span, meant);
      byEntity.set(span.entity.id, meant);
    }
  }
  return names.map((name) => {
    const meant = bySpan.get(name) ?? (isShortForm(name) ? byEntity.get(name.entity.id) : undefined);
    return meant && meant !== name.entity ? withEntity(name, meant) : name;
  });
}

/** What a text says about its names, read once. */
interface Evidence {
  readonly words: TextEvidence;
  readonly titles: TitlesBeside;
  /** Rows of the lexicon's entities that the text names. */
  readonly named: ReadonlySet<number | null>;
  /** Rows of the entities that other names were found to mean. */
  readonly decided: Set<number>;
}

function evidenceIn({ document, lexicon, hits, names, roles }: Context): Evidence {
  return {
    words: new TextEvidence(document),
    titles: new TitlesBeside(document, lexicon, hits, roles),
    named: new Set([...names, ...roles].map(({ entity }) => entity.row)),
    decided: new Set(),
  };
}

/** "Ali" after "Muhammad Ali" means whom that means. */
const isShortForm = ({ strength }: Span) => strength === STRENGTH.shortForm;

/** A name that loses its entity of the lexicon rests on what else found it. */
function withEntity(name: Span, entity: Named): Span {
  const isLost = entity.row === null && name.strength === STRENGTH.lexicon;
  if (!isLost) return { ...name, entity };
  return { ...name, entity, strength: name.confidence === undefined ? STRENGTH.rule : STRENGTH.tagger };
}

/** An entity that may be meant, and what speaks for it. */
interface Scored {
  readonly row: number;
  readonly score: number;
  /** Whether an office tells it, or what sets it apart in its id: "mark-williams-*aktor*". */
  readonly isTold: boolean;
}

function meaningOf(context: Context, evidence: Evidence, { spans, rows }: Ambiguity): Named {
  const { document, lexicon, registry } = context;
  const [name] = spans;
  if (!name) throw new Error('an ambiguity has a place');
  const scored = scores(context, evidence, spans, rows)
    .filter(({ row, isTold }) => isTold || !mustBeTold(lexicon, name, row))
    .sort((a, b) => b.score - a.score || a.row - b.row);
  const chosen = chosenOf(lexicon, scored);
  if (chosen !== null) return registry.fromLexicon(chosen);
  const own = registry.fromText(name.type, surface(document, name.first, name.last));
  const listed = scored.filter(({ score }) => score === scored[0]?.score);
  if (listed.length < 2 || listed.length > MOST_LISTED) return own;
  return { ...own, oneOf: listed.map(({ row }) => row) };
}

/** A person whose name many have is meant only where an office, or what sets him apart, tells so. */
function mustBeTold(lexicon: LexiconViews, { type }: Span, row: number): boolean {
  return type === 'person' && hasFlag(lexicon, row, 'needsContext');
}

/** The one that most speaks for; of equals the only well-known one, then the only one written by hand; or null. */
function chosenOf(lexicon: LexiconViews, scored: readonly Scored[]): number | null {
  const best = scored.filter(({ score }) => score === scored[0]?.score);
  const known = best.filter(({ row }) => !hasFlag(lexicon, row, 'needsContext'));
  const byHand = known.filter(({ row }) => !hasFlag(lexicon, row, 'imported'));
  const only = [best, known, byHand].find(({ length }) => length === 1);
  return only?.[0]?.row ?? null;
}

function scores(
  context: Context,
  evidence: Evidence,
  spans: readonly Span[],
  rows: readonly number[],
): readonly Scored[] {
  const facts = rows.map((row) => factsOf(context.lexicon, row));
  const told = facts.map(descriptionOf);
  const shared = (word: string) => told.length > 1 && told.every((words) => words.has(word));
  const near = evidence.words.near(spans);
  return rows.map((row, index) => {
    const own = [...(told[index] ?? [])]
      .filter((phrase) => !shared(phrase))
      .map((phrase) => phrase.split(' '));
    const described = own.reduce(
      (sum, phrase) => sum + (near(phrase) ? FOR.near : evidence.words.says(phrase) ? FOR.anywhere : 0),
      0,
    );
    const known = hasFlag(context.lexicon, row, 'needsContext') ? 0 : FOR.known;
    const decided = evidence.decided.has(row) ? FOR.decided : 0;
    const offices = officeScore(context, evidence, spans, row);
    const qualifiers = facts[index] ? qualifiersOf(facts[index]) : [];
    const isTold = offices > 0 || qualifiers.some((word) => near([word]));
    return {
      row,
      isTold,
      score: known + decided + described + offices + parentScore(context, evidence, row),
    };
  });
}

/** Titles beside the name, and the offices that the text names, as far as a candidate held them. */
function officeScore(
  { lexicon, day }: Context,
  { titles, named }: Evidence,
  spans: readonly Span[],
  row: number,
): number {
  if (spans[0]?.type !== 'person') return 0;
  const offices = officesOf(lexicon, row);
  if (offices.length === 0) return 0;
  const beside = new Set(spans.flatMap((span) => titles.rowsAt(span)));
  return Math.max(
    0,
    ...offices.map((tenure) => {
      const isThen = day !== null && mayHold(tenure, day);
      if (beside.has(tenure.role)) return isThen ? FOR.titleThen : FOR.titleOnce;
      return named.has(tenure.role) ? (isThen ? FOR.officeThen : FOR.officeOnce) : 0;
    }),
  );
}

function parentScore({ lexicon }: Context, { named }: Evidence, row: number): number {
  const parent = parentOf(lexicon, row);
  return parent >= 0 && named.has(parent) ? FOR.parent : 0;
}
