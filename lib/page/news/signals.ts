import { attributeOf, find, findAll, nearest, textOf, titleOf } from '../safe-dom.ts';
import type { AddressKind } from './address.ts';
import { kindOfAddress } from './address.ts';
import { longestRun } from './prose-run.ts';

/** What a page states itself to be. */
export type Statement = 'story' | 'list' | 'media' | null;

/** What a page that Blogger did not make shows of itself. */
export interface NewsSignals {
  readonly address: AddressKind;
  /** By JSON-LD, microdata, or being a feed. */
  readonly stated: Statement;
  /** `og:type`, in lower case; empty where it states none. */
  readonly openGraph: string;
  /** Whether it states a day of publication. */
  readonly dated: boolean;
  /** Whether a headline on the page stands in `<title>` too, and no other of its rank beside it. */
  readonly headline: boolean;
  /** Whether the prose begins with a dateline: "JAKARTA, KOMPAS.com –". */
  readonly dateline: boolean;
  /** Code units of prose in the one element that has most; -1 where it was not measured. */
  readonly prose: number;
  /** Headlines that are links, outside the page's own furniture; counted where the address says nothing. */
  readonly teasers: number;
}

const STORY_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w+",\s*")?(?:\w*NewsArticle|(?:Live)?BlogPosting|Article)"/;
const LIST_TYPE = /"@type"\s*:\s*\[?\s*"(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)"/;
const MEDIA_TYPE = /"@type"\s*:\s*\[?\s*"(?:VideoObject|ImageGallery|MediaGallery)"/;

const STORY_MARKUP =
  '[itemprop~="articleBody"], [itemtype$="/NewsArticle"], [itemtype$="/BlogPosting"], [itemtype$="/Article"]';
const DATED =
  '[property="article:published_time"], [name="pubdate"], [name="publishdate"], [itemprop~="datePublished"]';

function statedIn(document: Document): Statement {
  if (find(document, 'rss, rdf\\:rdf, feed > entry') !== null) return 'list';
  const scripts = findAll(document, 'script[type="application/ld+json"]');
  const stated = scripts.map((script) => textOf(script));
  if (stated.some((text) => STORY_TYPE.test(text))) return 'story';
  const marked = findAll(document, STORY_MARKUP).length;
  if (marked > 0 && findAll(document, '[itemprop~="articleBody"]').length < 2) return 'story';
  if (stated.some((text) => LIST_TYPE.test(text))) return 'list';
  return stated.some((text) => MEDIA_TYPE.test(text)) ? 'media' : null;
}

const fold = (text: string | null): string =>
  (text ?? '')
    .replace(/[\s"'“”‘’`]+/g, ' ')
    .trim()
    .toLowerCase();

/** Where headlines stand, by rank; some papers write them as plain boxes. */
const HEADLINES = ['h1', 'h2', '[class*="judul" i], [class*="jdl" i], [class*="title" i]'] as const;

/** Fewer are a section's name or a logo. */
const SHORTEST_HEADLINE = 15;

function hasHeadline(document: Document): boolean {
  const title = fold(titleOf(document));
  for (const rank of HEADLINES) {
    const found = findAll(document, rank).filter((one) => {
      const words = fold(textOf(one));
      return words.length >= SHORTEST_HEADLINE && title.includes(words);
    });
    if (found.length > 0) return found.length < 3;
  }
  return false;
}

/** Headings that lead to another page, and those in a link that does. */
const TEASERS = ':is(h2, h3, h4) > a[href], a[href] > :is(h2, h3, h4)';

const FURNITURE = 'aside, nav, footer';

function countTeasers(document: Document): number {
  const isOwn = (teaser: Element): boolean =>
    nearest(teaser, FURNITURE) === null && (textOf(teaser)?.trim().length ?? 0) >= SHORTEST_HEADLINE;
  return findAll(document, TEASERS).filter(isOwn).length;
}

/**
 * Reads what a page shows of itself. Where the address alone decides, nothing else is read: most pages that a reader
 * opens are front pages and lists.
 */
export function readNewsSignals(document: Document, url: string): NewsSignals {
  const address = kindOfAddress(url);
  if (address === 'home' || address === 'list') {
    return {
      address,
      stated: null,
      openGraph: '',
      dated: false,
      headline: false,
      dateline: false,
      prose: -1,
      teasers: 0,
    };
  }
  const type = attributeOf(find(document, 'meta[property="og:type"]'), 'content') ?? '';
  const stated = statedIn(document);
  return {
    address,
    stated,
    openGraph: type.toLowerCase(),
    dated: find(document, DATED) !== null,
    headline: hasHeadline(document),
    ...longestRun(document, stated === 'story'),
    teasers: address === 'open' ? countTeasers(document) : 0,
  };
}
