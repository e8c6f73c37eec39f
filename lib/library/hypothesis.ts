/** Hypothesis's JSON export, as the client's "Export annotations" writes it (`annotations-exporter`, JSONExportContent). */
import * as v from 'valibot';
import { type FileContents, idOf, type LibraryContents } from './contents.ts';
import { type Note, type NoteTarget, USUAL_COLOUR } from './note.ts';
import { type Parsed, parseBy } from './parsed.ts';
import type { SavedArticle } from './saved-article.ts';
import { filled, webAddress } from './scalar-schemas.ts';
import { stableId } from './stable-id.ts';
import { tidyTags } from './tags.ts';

const instant = v.pipe(
  v.string(),
  v.transform((text) => new Date(text)),
  v.check(
    (date) => !Number.isNaN(date.getTime()) && date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000,
    'must be a time',
  ),
  v.transform((date) => date.toISOString()),
);

/** Of the selectors Sorot understands the quote; positions are of Hypothesis's text of the page, which is another. */
const selector = v.looseObject({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

const annotation = v.object({
  id: filled,
  created: instant,
  updated: instant,
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(selector), []) })), []),
});

type Annotation = v.InferOutput<typeof annotation>;

const file = v.object({ annotations: v.array(v.unknown()) });

/** Whether a file's JSON is Hypothesis's: it names no format, but has annotations and who exported them. */
export function isHypothesis(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'annotations' in json && !('format' in json);
}

/**
 * Reads it as a library. An annotation is a note, a page an article of which only address and title are known. Ids follow
 * from Hypothesis's, so that the same annotation is the same note each time.
 */
export function fromHypothesis(json: unknown): Parsed<FileContents> {
  const body = parseBy(file, json);
  if (!body.ok) return body;
  const read: Annotation[] = [];
  const places = new Map<string, number>();
  for (const [index, one] of body.value.annotations.entries()) {
    const at = `annotations[${index}]${idOf(one)}`;
    const parsed = parseBy(annotation, one);
    if (!parsed.ok) return { ok: false, fault: `${at}: ${parsed.fault}` };
    const before = places.get(parsed.value.id);
    if (before !== undefined) return { ok: false, fault: `${at}: has the id of annotations[${before}]` };
    places.set(parsed.value.id, index);
    read.push(parsed.value);
  }
  const onPages = read.filter(({ uri }) => v.is(webAddress, pageOf(uri)));
  return { ok: true, value: { contents: contentsOf(onPages), leftOut: read.length - onPages.length } };
}

function contentsOf(annotations: readonly Annotation[]): LibraryContents {
  const articles = new Map<string, SavedArticle>();
  for (const one of annotations.toSorted((a, b) => (a.created < b.created ? -1 : 1))) {
    const url = pageOf(one.uri);
    if (!articles.has(url)) articles.set(url, bareArticle(url, titleOf(one), one.created));
  }
  return { articles: [...articles.values()], notes: annotations.map(noteOf) };
}

/** The page of an address: without the fragment, which is a place in it. */
function pageOf(uri: string): string {
  return uri.replace(/#.*$/su, '');
}

function titleOf({ document }: Annotation): string {
  const title = document?.title ?? '';
  return (typeof title === 'string' ? title : (title[0] ?? '')).trim();
}

function bareArticle(url: string, title: string, savedAt: string): SavedArticle {
  return {
    id: stableId(`page ${url}`),
    article: {
      url,
      pageKey: url,
      title,
      publishedOn: null,
      author: null,
      siteName: null,
      language: null,
      labels: [],
      leadImage: null,
      caption: null,
      source: null,
      text: '',
      blocks: [],
    },
    annotation: { mentions: [], entities: [], topics: [] },
    savedAt,
  };
}

function noteOf(one: Annotation): Note {
  return {
    id: stableId(`hypothesis ${one.id}`),
    articleId: stableId(`page ${pageOf(one.uri)}`),
    target: targetOf(one),
    text: one.text,
    colour: USUAL_COLOUR,
    tags: tidyTags(one.tags),
    createdAt: one.created,
    updatedAt: one.updated,
    deletedAt: null,
    earlier: [],
  };
}

function targetOf({ target }: Annotation): NoteTarget {
  const selectors = target.flatMap((one) => one.selector);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const { exact = '', prefix = '', suffix = '' } = quote ?? {};
  if (exact === '') return { kind: 'article' };
  const selector = { type: 'TextQuoteSelector', exact, prefix, suffix } as const;
  return { kind: 'quote', quote: exact, selectors: [selector], block: null };
}
