import type { Article, BlockKind } from '../library/article.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { addressOf } from './address-of.ts';
import type { BlockDraft } from './block-draft.ts';
import type { Detection } from './detection.ts';
import { authorOf } from './extract-author.ts';
import { captionElement, isPlainCaption } from './extract-caption.ts';
import { publishedOn } from './extract-date.ts';
import { labelsOf } from './extract-labels.ts';
import { leadImageOf, leadPicture } from './extract-lead-image.ts';
import { markSource } from './extract-source.ts';
import { headlineOf, titleElement } from './extract-title.ts';
import { imageCreditOf } from './image-credit.ts';
import { atOnce, type Steps } from './in-turns.ts';
import { readPosting } from './json-ld.ts';
import { languageOf } from './language.ts';
import type { LinearText } from './linear-text.ts';
import { joinDrafts } from './linear-text.ts';
import { namesJoinedIn } from './news/author-name.ts';
import { datelineOf } from './news/dateline.ts';
import { readNews } from './news/extract-news.ts';
import { pageKeyOf } from './page-key.ts';
import type { Post } from './post.ts';
import { findPost } from './post.ts';
import { furnitureIn, proseOf } from './prose.ts';
import { proseText } from './prose-text.ts';
import { readBlocks } from './read-blocks.ts';
import { attributeOf, find, findAll, firstElementOf, rootOf, tagOf, textOf } from './safe-dom.ts';

/** An article as read from a live page, with the way back from its text to the page. */
export interface Extraction {
  readonly article: Article;
  readonly linear: LinearText;
  /** Whether all of the body was read; false where it has more nodes than any article. */
  readonly isWhole: boolean;
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['blockquote', 'quote'],
  ['li', 'list-item'],
]);

const keepAll = (): boolean => false;
const sameKind = (): null => null;

function readTitle(document: Document, post: Post): readonly BlockDraft[] {
  const element = titleElement(document, post);
  return element === null ? [] : readBlocks(element, 'title', { skip: keepAll, kindOf: sameKind });
}

/** A browser without scripting shows what is in `noscript`, and only then are there elements in it. */
function readUnscripted(body: Element): readonly BlockDraft[] {
  const fallback = findAll(body, 'noscript').find((one) => firstElementOf(one) !== null);
  return fallback === undefined ? [] : readBody(fallback, null, () => {});
}

function readBody(body: Element, caption: Element | null, onCut: () => void): readonly BlockDraft[] {
  return readBlocks(body, 'paragraph', {
    skip: furnitureIn(body),
    kindOf: (element) => (element === caption ? 'caption' : (KINDS.get(tagOf(element)) ?? null)),
    onCut,
  });
}

function markPlainCaption(
  drafts: readonly BlockDraft[],
  picture: Element,
  body: Element,
): readonly BlockDraft[] {
  const [first, ...rest] = drafts;
  if (first === undefined || rest.length === 0 || !isPlainCaption(first, picture, body)) return drafts;
  return [{ ...first, kind: 'caption' }, ...rest];
}

function readProse(post: Post, picture: Element | null, onCut: () => void): readonly BlockDraft[] {
  if (post.body === null) return [];
  const caption = captionElement(picture);
  const drafts = readBody(post.body, caption, onCut);
  if (drafts.length === 0) return readUnscripted(post.body);
  const marked = caption === null && picture !== null ? markPlainCaption(drafts, picture, post.body) : drafts;
  return proseOf(marked);
}

const wordsOfKind = (drafts: readonly BlockDraft[], kind: BlockKind): string | null => {
  const texts = drafts.filter((draft) => draft.kind === kind).map((draft) => draft.text);
  return texts.length === 0 ? null : texts.join(' ');
};

/** The blog's name, which Blogger also writes as the title of its feeds. */
function siteNameOf(document: Document): string | null {
  const stated = attributeOf(find(document, 'meta[property="og:site_name"]'), 'content');
  const feed = attributeOf(find(document, 'link[rel="service.post"]'), 'title');
  return (stated ?? feed ?? '').replace(/ - Atom$/, '').trim() || null;
}

const jsonLdIn = (scope: Element): readonly string[] =>
  findAll(scope, 'script[type="application/ld+json"]').map((script) => textOf(script));

/**
 * Reads the article of a page that was detected as one, without touching the page; null for any other page. Where the
 * page builds its prose by script and has not yet done so (Blogger's Dynamic Views), the linear text is empty or the
 * title alone.
 */
export function extract(document: Document, url: string, detection: Detection): Extraction | null {
  return atOnce(extracting(document, url, detection));
}

/** The same, step by step: in a page of a million nodes each search through all of them is felt. */
export function* extracting(document: Document, url: string, detection: Detection): Steps<Extraction | null> {
  if (!detection.article) return null;
  return detection.reason === 'news-article'
    ? yield* readNews(document, url, null)
    : yield* readPost(document, url, detection.postId);
}

function* readPost(document: Document, url: string, postId: string | null): Steps<Extraction> {
  const canonical = find<HTMLLinkElement>(document, 'link[rel="canonical"]')?.href ?? null;
  const pageKey = pageKeyOf(url, canonical);
  const post = findPost(document, postId, URL.parse(pageKey)?.pathname ?? '');
  yield;
  const picture = leadPicture(post);
  const title = readTitle(document, post);
  yield;
  let isWhole = true;
  const onCut = () => {
    isWhole = false;
  };
  const body = markSource(readProse(post, picture, onCut));
  const linear = joinDrafts([...title, ...body.drafts]);
  yield;
  const posting = readPosting(jsonLdIn(post.widget));
  yield;
  const published = publishedOn(document, post, posting);
  yield;
  const author = authorOf(post, posting);
  yield;
  const siteName = siteNameOf(document);
  const leadImage = leadImageOf(document, picture);
  yield;
  const authors = posting.authors.length > 1 ? posting.authors : namesJoinedIn(author ?? '');
  const caption = wordsOfKind(body.drafts, 'caption');
  const dateline = datelineOf(body.drafts.find(({ kind }) => kind === 'paragraph')?.text ?? '');
  yield;
  const printed = fingerprint(proseText(body.drafts));
  const article: Article = {
    url: addressOf(url),
    pageKey,
    title: wordsOfKind(title, 'title') ?? headlineOf(document) ?? '',
    publishedOn: published.day,
    author,
    siteName,
    language: languageOf(attributeOf(rootOf(document), 'lang'), linear.text),
    labels: labelsOf(post),
    leadImage,
    caption,
    source: body.source,
    text: linear.text,
    blocks: linear.blocks,
    publishedTime: published.time?.time ?? null,
    publishedZone: published.time?.zone ?? null,
    ...(authors.length > 1 ? { authors } : {}),
    imageCredit: caption === null ? null : imageCreditOf(caption),
    dateline: dateline?.words ?? null,
    place: dateline?.place ?? null,
    fingerprint: printed,
  };
  return { article, linear, isWhole };
}
