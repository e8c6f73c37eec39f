import { type Article, bodyText } from '../article.ts';
import type { Note } from '../note.ts';
import type { SavedArticle } from '../saved-article.ts';
import { facetWord } from './facets.ts';
import type { Posting } from './posting-list.ts';
import { wordsOf } from './words.ts';

/** What the index knows of one article or note. */
export interface Entry {
  readonly kind: 'article' | 'note';
  /** Id of the article, or of the note. */
  readonly id: string;
  readonly articleId: string;
  /** When it was saved, or written; milliseconds since 1970. */
  readonly savedAt: number;
  /** Day of the article, in days since 1970; null: not known, or a note. */
  readonly day: number | null;
  /** Words at places before this are of the title. */
  readonly titleEnd: number;
  /** How many words it has. */
  readonly length: number;
  /** Its words and facets. */
  readonly postings: ReadonlyMap<string, Posting>;
  /** Ids of the entities that are named in it, each once. */
  readonly entities: readonly string[];
  /** Ids of its topics. */
  readonly topics: readonly string[];
}

const DAY_MS = 86_400_000;

/** Days since 1970 of `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00.000Z`) / DAY_MS);
}

/** `YYYY-MM-DD` of days since 1970. */
export function dayOfNumber(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** What an article is found by: its title, its text, and what else stands on its page or is known of its names. */
export function entryOfArticle({ id, article, annotation, savedAt }: SavedArticle): Entry {
  const { entities, topics, mentions } = annotation;
  const names = entities.flatMap(({ name, nameEn, shortForm }) => [name, nameEn, shortForm]);
  const subjects = topics.flatMap(({ label, labelEn }) => [label, labelEn]);
  const postings = new Map<string, Posting>();
  const parts = partsOf(article);
  // Most names stand in the text just so, and are found there.
  const written = [article.title, ...parts].join('\n');
  const unwritten = new Set(names.filter((name) => name !== null && !written.includes(name)));
  const { titleEnd, length } = addWords(postings, article.title, [...parts, ...unwritten, ...subjects]);
  for (const { id: entity } of entities) {
    const count = mentions.filter((mention) => mention.entity === entity).length;
    postings.set(facetWord('entity', entity), { count: Math.max(1, count), places: [] });
  }
  addFacets(postings, [
    ...topics.map((topic) => facetWord('topic', topic.id)),
    ...article.labels.map((label) => facetWord('label', label)),
    ...(article.siteName === null ? [] : [facetWord('site', article.siteName)]),
    ...new Set(mentions.map(({ type }) => facetWord('type', type))),
  ]);
  return {
    ...{ kind: 'article', id, articleId: id, savedAt: Date.parse(savedAt), titleEnd, length, postings },
    day: article.publishedOn === null ? null : dayNumber(article.publishedOn),
    entities: entities.map((entity) => entity.id),
    topics: topics.map((topic) => topic.id),
  };
}

/** What a note is found by: its words, its tags, and what it is on. */
export function entryOfNote({ id, articleId, target, text, tags, createdAt }: Note): Entry {
  const on = target.kind === 'quote' ? [target.quote] : target.kind === 'entity' ? [target.name] : [];
  const postings = new Map<string, Posting>();
  const { titleEnd, length } = addWords(postings, '', [text, ...tags, ...on]);
  addFacets(postings, [
    facetWord('target', target.kind),
    ...tags.map((tag) => facetWord('tag', tag)),
    ...(target.kind === 'entity' ? [facetWord('noted', target.entity)] : []),
  ]);
  return {
    ...{ kind: 'note', id, articleId, savedAt: Date.parse(createdAt), day: null, titleEnd, length, postings },
    ...{ entities: [], topics: [] },
  };
}

function partsOf(article: Article): readonly (string | null)[] {
  const { caption, siteName, author, source, labels } = article;
  return [bodyText(article), caption, siteName, author, source, ...labels];
}

function addWords(
  postings: Map<string, Posting>,
  title: string,
  parts: readonly (string | null)[],
): { titleEnd: number; length: number } {
  const places = new Map<string, number[]>();
  const titled = `${title}\n`;
  const words = wordsOf(titled + parts.filter((part) => part !== null && part !== '').join('\n'));
  let titleEnd = 0;
  for (const { word, place, end } of words) {
    if (end < titled.length) titleEnd = place + 1;
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  }
  for (const [word, list] of places) postings.set(word, { count: list.length, places: list });
  return { titleEnd, length: words.length };
}

function addFacets(postings: Map<string, Posting>, facets: readonly string[]): void {
  for (const facet of facets) postings.set(facet, { count: 1, places: [] });
}
