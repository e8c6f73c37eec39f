import type { EntityType } from '../../lexicon/types.ts';
import type { Entity, Stretch } from '../../recognition/annotation.ts';
import type { SavedArticle } from '../saved-article.ts';
import { type Naming, type Period, stepFor, type TimeStep, timeLine } from './time-line.ts';

/** What an entity is called. */
export type EntityName = Pick<Entity, 'id' | 'name' | 'nameEn' | 'type'>;

/** An entity, and how many kept articles name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly articles: number;
}

/** A topic, and how many of the articles have it. */
export interface Subject {
  readonly id: string;
  readonly articles: number;
  /** Indonesian and English, as an article tells it that has the topic. */
  readonly label: string;
  readonly labelEn: string;
}

/** What the library says of an entity. Who it is with, and when, is counted over all kept articles. */
export interface Dossier {
  /** Who or what it is, as the article saved last tells. */
  readonly entity: Entity;
  /** How many kept articles name it, and how often. */
  readonly articles: number;
  readonly mentions: number;
  /** How many notes are on it. */
  readonly notes: number;
  /** The earliest and the latest article. */
  readonly first: Naming;
  readonly last: Naming;
  /** How long the stretches of {@link timeLine} are. */
  readonly step: TimeStep;
  readonly timeLine: readonly Period[];
  /** What the articles are about, most first. */
  readonly topics: readonly Subject[];
  /** Who and what is named in the same articles; `articles` are those that name both, most first. */
  readonly with: readonly Named[];
}

/** A dossier whose topics have no names yet. */
export type Counted = Omit<Dossier, 'topics'> & {
  readonly topics: readonly Pick<Subject, 'id' | 'articles'>[];
};

/** Puts a dossier together, with a step that fits its time unless one is given; null where no kept article names it. */
export function dossierOf(
  entity: Entity,
  namings: readonly Naming[],
  rest: Pick<Dossier, 'notes' | 'with'> & { readonly step?: TimeStep | undefined },
): Counted | null {
  const inTime = namings.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (first === undefined || last === undefined) return null;
  const topics = new Map<string, number>();
  for (const naming of namings) for (const id of naming.topics) topics.set(id, (topics.get(id) ?? 0) + 1);
  const step = rest.step ?? stepFor(first.day, last.day);
  return {
    ...{ entity, articles: namings.length, notes: rest.notes, first, last, with: rest.with },
    mentions: namings.reduce((sum, { mentions }) => sum + mentions, 0),
    step,
    timeLine: timeLine(namings, step),
    topics: [...topics]
      .map(([id, articles]) => ({ id, articles }))
      .toSorted((a, b) => b.articles - a.articles),
  };
}

/** A piece of an article that names an entity. */
export interface Passage {
  readonly text: string;
  /** Where it is named, in {@link text}. */
  readonly mentions: readonly Stretch[];
  /** Where the piece begins in the article's text. */
  readonly start: number;
}

/** The passages of one article. */
export interface ArticlePassages {
  readonly article: SavedArticle;
  readonly passages: readonly Passage[];
}

/** The sentences of an article that name an entity, in order. */
export function passagesOf({ article, annotation }: SavedArticle, entity: string): readonly Passage[] {
  const passages: { start: number; end: number; mentions: Stretch[] }[] = [];
  for (const mention of annotation.mentions) {
    if (mention.entity !== entity) continue;
    const last = passages.at(-1);
    if (last !== undefined && mention.start < last.end) last.mentions.push(mention);
    else passages.push({ ...sentenceAround(article.text, mention), mentions: [mention] });
  }
  return passages.map(({ start, end, mentions }) => ({
    start,
    text: article.text.slice(start, end),
    mentions: mentions.map((mention) => ({
      start: mention.start - start,
      end: Math.min(mention.end, end) - start,
    })),
  }));
}

/** A sentence without a full stop (a table, a list) is cut this far from the name. */
const FARTHEST = 300;

function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const after = text.slice(end, end + FARTHEST);
  const begin = Math.max(before.lastIndexOf('\n') + 1, lastSentenceEnd(before));
  const stop = after.search(/[.!?]["”’]?(?=\s|$)|\n/u);
  const mark = stop < 0 ? after.length : after[stop] === '\n' ? stop : stop + 1;
  return { start: start - before.length + begin, end: end + mark };
}

/** The end of a sentence before a capital, but none of a title or an initial: "dr. Budi", "H. Agus Salim". */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:[Dd]r|[Dd]ra|[Dd]rs|[Pp]rof|Ir|Hj|KH|St|Mr|Mrs|Ms|Jl|No|\p{L})\.)(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu}|$)/gu;

/** One past the space after the last end of a sentence; 0: there is none. `text` ends where a name begins. */
function lastSentenceEnd(text: string): number {
  let end = 0;
  for (const found of text.matchAll(SENTENCE_END)) end = found.index + found[0].length;
  return end;
}
