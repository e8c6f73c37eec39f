import { factsOf, parentOf } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import type { Topic } from './annotation.ts';
import type { Document } from './document.ts';
import { openingEnd, titleEnd } from './opening.ts';
import type { Span } from './span.ts';

/** An article has few subjects. */
const MOST_TOPICS = 5;

/** A subject in the title counts as often as this in the body; one in the opening as {@link OPENING_WEIGHT}. */
const TITLE_WEIGHT = 3;
const OPENING_WEIGHT = 1.5;

/** A phrase says more exactly what an article is about than a word does. */
const PHRASE_WEIGHT = 1.2;

/** What a subject gains by being named all over the text, at most; one in a single place gains nothing. */
const SPREAD_GAIN = 0.3;

/** Parts of a text over which a subject is spread. */
const PARTS = 5;

/** What each step down from the broadest subjects gains: "Terorisme" tells more than "Keamanan". */
const DEPTH_GAIN = 0.05;

/** What a broader topic gains from a narrower one's mentions. */
const PARENT_SHARE = 0.2;

/** Later mentions of one topic say less than the first ones. */
const REPETITION_POWER = 0.8;

/** A topic scored below this share of the best one is no subject of the article. */
const LEAST_SHARE = 0.2;

/** A subject and its broader one are both told where neither has less than this share of the other's own weight. */
const OF_ONE_LINE = 0.4;

/** A topic's mentions, and what they weigh. */
interface Evidence {
  readonly row: number;
  readonly mentions: readonly Span[];
  readonly weight: number;
}

/** The topics of an article, from the places where they are mentioned; at most five, best first. */
export function rankTopics(
  document: Document,
  lexicon: LexiconViews,
  mentions: readonly Span[],
): readonly Topic[] {
  const rows = Map.groupBy(
    mentions.filter(({ entity }) => entity.row !== null),
    ({ entity }) => entity.row ?? -1,
  );
  const all = [...rows].map(([row, own]) => evidenceOf(document, lexicon, row, own));
  const scores = all
    .map((one) => ({ ...one, score: one.weight + fromChildren(lexicon, all, one.row) }))
    .sort((a, b) => b.score - a.score || a.row - b.row);
  const best = scores[0]?.score ?? 0;
  return scores
    .filter(
      (one, place) => place === 0 || (one.score >= best * LEAST_SHARE && isSubject(document, one, scores)),
    )
    .filter((one) => !isTwin(lexicon, one, all))
    .slice(0, MOST_TOPICS)
    .map((one) => topicOf(lexicon, one, one.score / best));
}

function evidenceOf(
  document: Document,
  lexicon: LexiconViews,
  row: number,
  mentions: readonly Span[],
): Evidence {
  const sum = mentions.reduce((total, mention) => total + weightOf(document, mention), 0);
  const gains = 1 + SPREAD_GAIN * spreadOf(document, mentions) + DEPTH_GAIN * depthOf(lexicon, row);
  return { row, mentions, weight: sum ** REPETITION_POWER * gains };
}

function weightOf(document: Document, { start, first, last }: Span): number {
  const form = last - first > 1 ? PHRASE_WEIGHT : 1;
  if (start < titleEnd(document)) return form * TITLE_WEIGHT;
  return start < openingEnd(document) ? form * OPENING_WEIGHT : form;
}

/** 0: all in one part of the text, 1: in each. */
function spreadOf({ text }: Document, mentions: readonly Span[]): number {
  const parts = new Set(mentions.map(({ start }) => Math.floor((start * PARTS) / text.length)));
  return (parts.size - 1) / (PARTS - 1);
}

/** Steps down from the broadest topic; tables have no circles, a damaged file may. */
function depthOf(lexicon: LexiconViews, row: number): number {
  let depth = 0;
  for (let at = parentOf(lexicon, row); at >= 0 && depth < DEEPEST; at = parentOf(lexicon, at)) depth += 1;
  return depth;
}

const DEEPEST = 8;

function fromChildren(lexicon: LexiconViews, all: readonly Evidence[], row: number): number {
  const children = all.filter((other) => parentOf(lexicon, other.row) === row);
  return children.reduce((gained, { weight }) => gained + weight * PARENT_SHARE, 0);
}

/** Whether more than one word by the way speaks for a topic; where nothing better does, that word does. */
function isSubject(document: Document, { mentions }: Evidence, all: readonly Evidence[]): boolean {
  const [only, ...others] = mentions;
  if (!only || others.length > 0 || only.start < openingEnd(document) || only.last - only.first > 1)
    return true;
  return all.every((other) => other.mentions.length < 2);
}

/** Whether a topic and its broader or narrower one are one subject, of which the other is the better name. */
function isTwin(lexicon: LexiconViews, one: Evidence, all: readonly Evidence[]): boolean {
  return all.some(
    (other) =>
      (parentOf(lexicon, other.row) === one.row || parentOf(lexicon, one.row) === other.row) &&
      one.weight < other.weight * OF_ONE_LINE,
  );
}

function topicOf(lexicon: LexiconViews, { row, mentions }: Evidence, score: number): Topic {
  const { id, name, nameEn, iptc } = factsOf(lexicon, row);
  return {
    id,
    label: name,
    labelEn: nameEn || name,
    iptc: iptc || null,
    score: Math.round(score * 1000) / 1000,
    because: mentions.map(({ start, end }) => ({ start, end })),
  };
}
