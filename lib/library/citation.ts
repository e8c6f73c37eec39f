import type { Article } from './article.ts';
import { type CitedName, citedNames } from './cited-names.ts';

/** A calendar day in CSL: year, month, day. */
interface CitedDay {
  readonly 'date-parts': readonly [readonly [number, number, number]];
}

/** What is cited, as CSL-JSON, the form that reference managers exchange (citeproc-js and CSL 1.0.2, csl-data.json). */
export interface Citation {
  readonly id: string;
  readonly type: 'article-newspaper' | 'post-weblog';
  readonly title: string;
  readonly author?: readonly CitedName[];
  /** The outlet, or the blog. */
  readonly 'container-title'?: string;
  /** The site that the outlet's text was read on, where that is another. */
  readonly source?: string;
  readonly issued?: CitedDay;
  readonly accessed: CitedDay;
  readonly URL: string;
  readonly language?: string;
  /** The passage that is cited. */
  readonly annote?: string;
}

type Cited = Pick<
  Article,
  'pageKey' | 'title' | 'publishedOn' | 'author' | 'authors' | 'siteName' | 'source' | 'language'
>;

/** Blogs by their address; a blog that credits an outlet passes on a newspaper's text. */
const BLOG_HOST = /(^|\.)blogspot\.[a-z.]+$/;

/** Cites an article, read on `accessedOn` (`YYYY-MM-DD`, the reader's own day), or a passage of it. */
export function citationOf(article: Cited, accessedOn: string, passage: string | null = null): Citation {
  const { pageKey, title, publishedOn, source, language } = article;
  const host = /^https?:\/\/([^/:?#]+)/.exec(pageKey)?.[1]?.toLowerCase() ?? '';
  const site = article.siteName ?? (host.replace(/^www\./, '') || null);
  const container = source ?? site;
  const bylines = article.authors?.length ? article.authors : [article.author];
  const author = bylines.flatMap(citedNames);
  const issued = citedDay(publishedOn);
  const accessed = citedDay(accessedOn);
  if (accessed === null) throw new RangeError(`${accessedOn} is no day`);
  return {
    id: pageKey,
    type: source === null && BLOG_HOST.test(host) ? 'post-weblog' : 'article-newspaper',
    title: title === '' ? pageKey : title,
    ...(author.length > 0 && { author }),
    ...(container !== null && { 'container-title': container }),
    ...(source !== null && site !== null && site !== source && { source: site }),
    ...(issued !== null && { issued }),
    accessed,
    URL: pageKey,
    ...(language !== null && { language }),
    ...(passage !== null && { annote: passage }),
  };
}

function citedDay(day: string | null): CitedDay | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  if (year === undefined) return null;
  return { 'date-parts': [[Number(year), Number(month), Number(date)]] };
}
