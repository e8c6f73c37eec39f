import { factsOf, parentOf } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import type { Topic } from './annotation.ts';
import type { Document } from './document.ts';
import type { Span } from './span.ts';

/** An article has few subjects. */
const MOST_TOPICS = 5;

/** A subject in the title counts as often as this in the body; one in the opening as {@link OPENING_WEIGHT}. */
const TITLE_WEIGHT = 3;
const OPENING_WEIGHT = 1.5;

/** Share of the text that counts as its opening. */
const OPENING_SHARE = 0.25;

/** What a broader topic gains from a narrower one's mentions. */
const PARENT_SHARE = 0.3;

/** Later mentions of one topic say less than the first ones. */
const REPETITION_POWER = 0.8;

/** A topic scored below this share of the best one is no subject of the article. */
const LEAST_SHARE = 0.12;

/** The topics of an article, from the places where they are mentioned; at most five, best first. */
export function rankTopics(
  document: Document,
  lexicon: LexiconViews,
  mentions: readonly Span[],
): readonly Topic[] {
  const weights = new Map<number, number>();
  for (const mention of mentions) {
    const row = mention.entity.row;
    if (row === null) continue;
    weights.set(row, (weights.get(row) ?? 0) + weightAt(document, mention.start));
  }
  const scores = [...weights].map(([row, weight]) => ({
    row,
    score: weight ** REPETITION_POWER + fromChildren(lexicon, weights, row),
  }));
  const best = Math.max(...scores.map(({ score }) => score), 0);
  return scores
    .filter(({ score }) => score >= best * LEAST_SHARE)
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, MOST_TOPICS)
    .map(({ row, score }) => topicOf(lexicon, row, score / best));
}

function weightAt(document: Document, start: number): number {
  const titleEnd = document.text.indexOf('\n');
  if (start < titleEnd) return TITLE_WEIGHT;
  return start < document.text.length * OPENING_SHARE ? OPENING_WEIGHT : 1;
}

function fromChildren(lexicon: LexiconViews, weights: ReadonlyMap<number, number>, row: number): number {
  let gained = 0;
  for (const [child, weight] of weights)
    if (parentOf(lexicon, child) === row) gained += weight ** REPETITION_POWER;
  return gained * PARENT_SHARE;
}

function topicOf(lexicon: LexiconViews, row: number, score: number): Topic {
  const { id, name, nameEn, iptc } = factsOf(lexicon, row);
  return {
    id,
    label: name,
    labelEn: nameEn || name,
    iptc: iptc || null,
    score: Math.round(score * 1000) / 1000,
  };
}
