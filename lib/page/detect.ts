import type { BloggerContext } from './blogger-context.ts';
import { parseBloggerContext } from './blogger-context.ts';
import type { Detection, PageSignals } from './detection.ts';
import { BLOGSPOT_HOST, decide, decideByAddress } from './detection.ts';
import { detectNews } from './news/detect-news.ts';
import { attributeOf, find, scriptsOf } from './safe-dom.ts';

const COMMENTS_FEED = /\/feeds\/(\d+)\/comments\/default/;
const ITEM_PATH = /\/\d{4}\/\d{2}\/[^/]+\.html/;

/** Blogger puts its script at the end of the body: the last script is looked at first. */
function readContext(document: Document): BloggerContext | null {
  const scripts = scriptsOf(document);
  for (let i = scripts.length - 1; i >= 0; i -= 1) {
    const script = scripts[i];
    const context = script === undefined || script.src !== '' ? null : parseBloggerContext(script.text);
    if (context !== null) return context;
  }
  return null;
}

/** Themes that close the head early leave its elements in the body, so the whole page is searched. */
function isMadeByBlogger(document: Document): boolean {
  return find(document, 'meta[name="generator"][content="blogger" i], link[rel="service.post"]') !== null;
}

const canonicalOf = (document: Document): string | null =>
  find<HTMLLinkElement>(document, 'link[rel="canonical"]')?.href ?? null;

function commentsFeedIdOf(document: Document): string | null {
  const feed = find(document, 'link[rel="alternate"][href*="/comments/default"]');
  return COMMENTS_FEED.exec(attributeOf(feed, 'href') ?? '')?.[1] ?? null;
}

const hasPostIn = (document: Document): boolean =>
  find(document, '.post-body, .hentry, [itemprop~="articleBody"]') !== null;

function readSignals(document: Document, url: string): PageSignals {
  const blogger = isMadeByBlogger(document);
  const canonical = canonicalOf(document);
  // A theme can strip the head of every sign; then only a page with an address like a post's is worth reading scripts.
  const context = blogger || ITEM_PATH.test(canonical ?? url) ? readContext(document) : null;
  const isKnown = blogger || context !== null || BLOGSPOT_HOST.test(url);
  const commentsFeedId = isKnown ? commentsFeedIdOf(document) : null;
  return { url, blogger, canonical, commentsFeedId, context, hasPost: isKnown && hasPostIn(document) };
}

/**
 * Whether a page is an article, and why: one of Blogger's by Blogger's own words, any other by what it states, its
 * address and its prose. Cheap before dear: the address, then head and scripts, the prose last.
 */
export function detect(document: Document, url: string): Detection {
  return decideByAddress(url) ?? decide(readSignals(document, url)) ?? detectNews(document, url);
}
