import type { BloggerContext } from './blogger-context.ts';

/** Why a page is, or is not, an article. */
export type DetectionReason =
  | 'blogger-item'
  | 'blogger-home'
  | 'blogger-label'
  | 'blogger-search'
  | 'blogger-archive'
  | 'blogger-static-page'
  | 'blogger-error-page'
  | 'blogger-no-post'
  | 'news-article'
  | 'news-home'
  | 'news-list'
  | 'news-gallery'
  | 'news-standing-page'
  | 'no-prose'
  | 'unsure';

/** Whether a page is an article, how sure that is, and why. */
export type Detection =
  | {
      readonly article: true;
      readonly reason: DetectionReason;
      /** How sure the decision is, 0 to 1. */
      readonly confidence: number;
      /** Blogger's decimal id of the post, where the page tells it. */
      readonly postId: string | null;
    }
  | {
      readonly article: false;
      readonly reason: DetectionReason;
      /** How sure the decision is, 0 to 1: near a half where the page may be an article after all. */
      readonly confidence: number;
    };

/** Blogger's own word for a page, and an address on its own domain, leave next to no doubt. */
const TOLD = 0.99;

/** From address and markup, where a theme hides what Blogger says. */
const INFERRED = 0.9;

/** What a page shows of itself, as plain strings. */
export interface PageSignals {
  /** Address of the page. */
  readonly url: string;
  /** Whether the page says that Blogger made it: generator, service.post or its scripts. */
  readonly blogger: boolean;
  /** `link[rel=canonical]`, absolute. */
  readonly canonical: string | null;
  /** Id in the address of the comments feed: pages of one post have that feed, lists and error pages do not. */
  readonly commentsFeedId: string | null;
  /** What Blogger's own script says. */
  readonly context: BloggerContext | null;
  /** Whether the markup of a post is there. */
  readonly hasPost: boolean;
}

/** An address on Blogger's own domain, whatever the country. */
export const BLOGSPOT_HOST = /^https?:\/\/[^/]+\.blogspot\.[a-z.]+(?:[:/]|$)/i;

/** Paths as Blogger makes them; the first that fits decides. */
const PATHS: readonly (readonly [RegExp, DetectionReason])[] = [
  [/^\/\d{4}\/\d{2}\/[^/]+\.html$/, 'blogger-item'],
  [/^\/p\/[^/]+\.html$/, 'blogger-static-page'],
  [/^\/search\/label\//, 'blogger-label'],
  [/^\/search\/?$/, 'blogger-search'],
  [/^\/\d{4}(?:\/\d{2}){0,2}\/?$/, 'blogger-archive'],
  [/^\/\d{4}_\d{2}_\d{2}_archive\.html$/, 'blogger-archive'],
  [/^\/?$/, 'blogger-home'],
];

/** An address up to its query; the first group is the path. */
const ADDRESS = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i;

/** An address's path. Not by `URL`, whose first use costs a page more than all the rest of a decision. */
export const pathOf = (address: string): string => ADDRESS.exec(address)?.[1] ?? '';

const reasonOfPath = (address: string): DetectionReason | undefined =>
  PATHS.find(([pattern]) => pattern.test(pathOf(address)))?.[1];

/**
 * What the address alone tells: on its own domain Blogger serves a post at a post's address and nowhere else. Null where
 * the page must be looked at: at a post's address, at one that Blogger does not make, on a domain of the blog's own.
 */
export function decideByAddress(url: string): Detection | null {
  if (!BLOGSPOT_HOST.test(url)) return null;
  const reason = reasonOfPath(url) ?? 'blogger-item';
  return reason === 'blogger-item' ? null : { article: false, reason, confidence: TOLD };
}

function reasonOfIndex(context: BloggerContext): DetectionReason {
  if (context.searchLabel !== '') return 'blogger-label';
  return context.searchQuery === '' ? 'blogger-home' : 'blogger-search';
}

/** Blogger's word for the kind of page; null for a word it had not when this was written. */
function reasonOfContext(context: BloggerContext): DetectionReason | null {
  switch (context.pageType) {
    case 'item':
      return 'blogger-item';
    case 'static_page':
      return 'blogger-static-page';
    case 'archive':
      return 'blogger-archive';
    case 'error_page':
      return 'blogger-error-page';
    case 'index':
      return reasonOfIndex(context);
    default:
      return null;
  }
}

/** A path as Blogger's script and a browser's address line both may write it. */
function plainPath(address: string): string {
  try {
    return decodeURIComponent(pathOf(address));
  } catch {
    return pathOf(address);
  }
}

/** Dynamic Views go from post to post by script; what Blogger said of the first is then still in the page. */
const isOfThisPage = (context: BloggerContext, url: string): boolean =>
  context.url === null || plainPath(context.url) === plainPath(url);

/** Without Blogger's own word: the address says which page it should be, the markup whether the post is there. */
function reasonOfAddress(signals: PageSignals): DetectionReason {
  const { url, canonical } = signals;
  const reason =
    reasonOfPath(url) ?? (canonical === null ? undefined : reasonOfPath(canonical)) ?? 'blogger-no-post';
  if (reason !== 'blogger-item') return reason;
  return signals.commentsFeedId !== null || signals.hasPost ? reason : 'blogger-no-post';
}

/**
 * Decides what a page of Blogger is: from Blogger's own words, never by counting posts (an archive of one post has
 * exactly the markup of an article). Null for a page that Blogger did not make.
 */
export function decide(signals: PageSignals): Detection | null {
  if (!(signals.blogger || signals.context !== null || BLOGSPOT_HOST.test(signals.url))) return null;
  const { context } = signals;
  const isMoved = context !== null && !isOfThisPage(context, signals.url);
  const told = context === null || isMoved ? null : reasonOfContext(context);
  const reason = told ?? reasonOfAddress(signals);
  const confidence = told === null ? INFERRED : TOLD;
  if (reason !== 'blogger-item') return { article: false, reason, confidence };
  const postId = isMoved ? null : (context?.postId ?? signals.commentsFeedId);
  return { article: true, reason, confidence, postId };
}
