import { hasFlag, parentOf } from '../lexicon/facts.ts';
import type { Hit } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { type Document, followsClosely, isCapitalised } from './document.ts';
import { lexiconSpans } from './lexicon-spans.ts';
import { titleEnd } from './opening.ts';
import type { Registry } from './registry.ts';
import { leftmostLongest, overlapsAny, type Span } from './span.ts';

/** What topics are read from. */
export interface TopicSources {
  readonly document: Document;
  readonly lexicon: LexiconViews;
  readonly registry: Registry;
  readonly hits: readonly Hit[];
  /** Names, apart from each other, in order. */
  readonly names: readonly Span[];
  /** Titles, likewise. */
  readonly roles: readonly Span[];
}

/** Words for subjects, outside names and titles. */
export function topicSpans(sources: TopicSources): readonly Span[] {
  const { document, lexicon, registry, hits, names, roles } = sources;
  const found = lexiconSpans(document, lexicon, hits, registry, 'topic');
  const byFirst = Map.groupBy(found, ({ first }) => first);
  const apart = leftmostLongest(found.filter((topic) => !coordinates(document, topic, byFirst)));
  const persons = new Set(names.filter(({ type }) => type === 'person').map(({ first }) => first));
  const free = apart.filter(
    (topic) =>
      !overlapsAny(names, topic.start, topic.end) &&
      !overlapsAny(roles, topic.start, topic.end) &&
      !isHonorific(document, topic, persons),
  );
  return supported(document, lexicon, free);
}

/** "pertahanan dan keamanan nasional" names two subjects, though "pertahanan dan keamanan" is a form of one. */
function coordinates(
  document: Document,
  { first, last }: Span,
  byFirst: ReadonlyMap<number, readonly Span[]>,
): boolean {
  for (let i = first + 1; i < last - 1; i += 1) {
    if (document.word(i) !== 'dan') continue;
    const before = byFirst.get(first)?.some((one) => one.last === i);
    const after = byFirst.get(i + 1)?.some((one) => one.last >= last);
    if (before && after) return true;
  }
  return false;
}

/** "Haji Lulung" is somebody who made the pilgrimage; "Jemaah Haji Indonesia" are those who make it. */
function isHonorific({ tokens }: Document, { first, last }: Span, persons: ReadonlySet<number>): boolean {
  return (
    last - first === 1 && isCapitalised(tokens, first) && persons.has(last) && followsClosely(tokens, last)
  );
}

/**
 * Topics without the everyday words ("hujan", "gaji", "film") that nothing supports: they are named by the way in any
 * article, and are its subject where the title says so, a phrase of more words does, or a broader or narrower subject.
 */
function supported(document: Document, lexicon: LexiconViews, topics: readonly Span[]): readonly Span[] {
  const rows = new Set(topics.map(({ entity }) => entity.row ?? -1));
  const parents = new Set([...rows].map((row) => parentOf(lexicon, row)));
  const telling = new Set(
    topics.filter((topic) => isTelling(document, topic)).map(({ entity }) => entity.row),
  );
  return topics.filter(({ entity: { row } }) => {
    if (row === null || !hasFlag(lexicon, row, 'needsContext')) return true;
    return telling.has(row) || parents.has(row) || rows.has(parentOf(lexicon, row));
  });
}

const isTelling = (document: Document, { start, first, last }: Span) =>
  start < titleEnd(document) || last - first > 1;
