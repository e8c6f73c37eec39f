import type { Article } from '../../library/article.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { addressOf } from '../address-of.ts';
import type { BlockDraft } from '../block-draft.ts';
import { absolute, addressIn } from '../extract-lead-image.ts';
import { markSource } from '../extract-source.ts';
import { imageCreditOf } from '../image-credit.ts';
import { atOnce, type Steps } from '../in-turns.ts';
import type { PostingStatement } from '../json-ld.ts';
import { readPosting } from '../json-ld.ts';
import { languageOf } from '../language.ts';
import type { LinearText } from '../linear-text.ts';
import { joinDrafts } from '../linear-text.ts';
import { pageKeyOf } from '../page-key.ts';
import { wordsOf } from '../post.ts';
import { proseText } from '../prose-text.ts';
import { readBlocks } from '../read-blocks.ts';
import { attributeOf, find, findAll, rootOf, textOf } from '../safe-dom.ts';
import { nameIn, namesJoinedIn } from './author-name.ts';
import { authorsShown } from './byline.ts';
import { cleanProse } from './clean.ts';
import { creditIn } from './credit.ts';
import { datelineOf } from './dateline.ts';
import { headlineElement, statedTitles, withoutSiteName } from './headline.ts';
import type { LeadPicture } from './picture.ts';
import { leadPictureOf } from './picture.ts';
import { publishedOf } from './published.ts';
import { metaOf, siteNamesOf } from './site-names.ts';
import { standfirstOf } from './standfirst.ts';
import type { Story } from './story.ts';
import { findStory } from './story.ts';
import { tagsOf } from './tags.ts';

const MACHINE_DAYS =
  'meta[itemprop="datePublished"], meta[property="article:published_time"], meta[name="pubdate"], meta[name="publishdate"], meta[name="date"], meta[name="DC.date.issued"], meta[name="parsely-pub-date"], meta[name="content_PublishedDate"], time[itemprop~="datePublished"], time[datetime][pubdate]';

function statedDays(document: Document, posting: PostingStatement): readonly string[] {
  const marked = findAll(document, MACHINE_DAYS).map(
    (element) => attributeOf(element, 'content') ?? attributeOf(element, 'datetime'),
  );
  return [posting.datePublished, ...marked].filter((day) => day !== null) as string[];
}

function readHeadline(headline: Element | null): readonly BlockDraft[] {
  if (headline === null) return [];
  const drafts = readBlocks(headline, 'title', { skip: () => false, kindOf: () => null });
  return drafts.slice(0, 1);
}

const AUTHOR_META = ['author', 'parsely-author', 'content_author', 'dable:author', 'byl', 'article:author'];

/** Who the page says wrote it, where no byline is shown: a person, not the site. */
function authorStated(
  document: Document,
  posting: PostingStatement,
  sites: readonly string[],
): string | null {
  const stated = [...posting.authors, ...AUTHOR_META.map((name) => metaOf(document, name))];
  for (const text of stated) {
    const name = text === null ? null : nameIn(text, sites);
    if (name !== null) return name;
  }
  return null;
}

/** Pictures that sites name for sharing where a story has none of its own. */
const PLACEHOLDER = /(?:logo|default|placeholder|noimage|no-image|share-img|og-image|favicon)[^/]*$/i;

/** The captioned picture, else the one stated for sharing, else the first that is shown. */
function leadImageOf(
  document: Document,
  { image, captioned }: LeadPicture,
  posting: PostingStatement,
): string | null {
  const named = [metaOf(document, 'og:image'), posting.image, metaOf(document, 'twitter:image')];
  const stated = named.filter((one) => !PLACEHOLDER.test(one ?? ''));
  const shown = image === null ? null : addressIn(image);
  const found = captioned ? [shown, ...stated] : [...stated, shown];
  for (const address of found) {
    const url = absolute(address, document);
    if (url !== null) return url;
  }
  return null;
}

const jsonLdOf = (document: Document): readonly string[] =>
  findAll(document, 'script[type="application/ld+json"]').map((one) => textOf(one));

/** What is read of a story: its linear text's blocks, and what they tell. */
interface Read {
  readonly story: Story;
  readonly drafts: readonly BlockDraft[];
  readonly picture: LeadPicture;
  readonly source: string | null;
  /** Names of the byline. */
  readonly authors: readonly string[];
  /** The name that closes the text. */
  readonly signature: string | null;
  readonly dateline: string | null;
  readonly place: string | null;
}

function readStory(story: Story, titles: readonly string[], sites: readonly string[]): Read {
  const cleaned = cleanProse(story.prose);
  const first = cleaned.blocks.find(({ kind }) => kind !== 'caption')?.element ?? story.body;
  const picture = leadPictureOf(story, first, titles);
  const { caption } = picture;
  const others = cleaned.blocks.filter(
    (block) => block.element !== caption?.element || block.text !== caption.text,
  );
  const body = markSource(others);
  const standfirst = standfirstOf(story);
  const drafts = [
    ...(standfirst === null ? [] : [standfirst]),
    ...(caption === null ? [] : [{ ...caption, kind: 'caption' as const }]),
    ...body.drafts,
  ];
  const dateline = datelineOf(body.drafts.find(({ kind }) => kind === 'paragraph')?.text ?? '');
  return {
    story,
    drafts,
    picture,
    source: body.source ?? creditIn(story.tail) ?? cleaned.signature.outlet,
    authors: authorsShown(story, sites),
    signature: nameIn(cleaned.signature.author ?? '', sites),
    dateline: dateline?.words ?? null,
    place: dateline?.place ?? null,
  };
}

/** An article as read from a live page, with the way back from its text to the page. */
export interface NewsExtraction {
  readonly article: Article;
  readonly linear: LinearText;
  /** Whether all of the page was read; false where it has more nodes than any article's. */
  readonly isWhole: boolean;
}

/**
 * Reads the article of a page that Blogger did not make, without touching it; null where there is no prose.
 *
 * @param chosen the element that the reader chose as the body; null: it is found
 */
export function extractNews(document: Document, url: string, chosen: Element | null): NewsExtraction | null {
  return atOnce(readNews(document, url, chosen));
}

/** The same, step by step. */
export function* readNews(
  document: Document,
  url: string,
  chosen: Element | null,
): Steps<NewsExtraction | null> {
  const posting = readPosting(jsonLdOf(document));
  const sites = siteNamesOf(document, url, posting.publisher);
  const titles = statedTitles(document, posting.headline);
  const headline = headlineElement(document, titles, sites);
  yield;
  const story = findStory(document, headline, chosen);
  if (story === null) return null;
  yield;
  const bare = titles.map((title) => withoutSiteName(title, sites));
  const read = readStory(story, bare, sites);
  const title = readHeadline(headline);
  const linear = joinDrafts([...title, ...read.drafts]);
  yield;
  const author = read.authors[0] ?? read.signature ?? authorStated(document, posting, sites);
  const authors = read.authors.length > 1 ? read.authors : namesJoinedIn(author ?? '');
  const caption = read.picture.caption?.text ?? null;
  const published = publishedOf(story, statedDays(document, posting));
  yield;
  const canonical = find<HTMLLinkElement>(document, 'link[rel="canonical"]')?.href ?? null;
  yield;
  const printed = fingerprint(proseText(read.drafts));
  const article: Article = {
    url: addressOf(url),
    pageKey: pageKeyOf(url, canonical),
    title: title[0]?.text ?? bare[0] ?? (headline === null ? '' : wordsOf(headline)),
    publishedOn: published?.day ?? null,
    author,
    siteName: metaOf(document, 'og:site_name') ?? posting.publisher ?? sites[0] ?? null,
    language: languageOf(attributeOf(rootOf(document), 'lang'), linear.text),
    labels: tagsOf(document, story),
    leadImage: leadImageOf(document, read.picture, posting),
    caption,
    source: read.source,
    text: linear.text,
    blocks: linear.blocks,
    fingerprint: printed,
    publishedTime: published?.time ?? null,
    publishedZone: published?.zone ?? null,
    ...(authors.length > 1 ? { authors } : {}),
    imageCredit: caption === null ? null : imageCreditOf(caption),
    dateline: read.dateline,
    place: read.place,
  };
  return { article, linear, isWhole: story.isWhole };
}
