import { publicationDay, readIsoDay } from '../text/dates.ts';
import type { DisplayedTime } from '../text/times.ts';
import { readIsoTime, readTime } from '../text/times.ts';
import type { PostingStatement } from './json-ld.ts';
import type { Post } from './post.ts';
import { besideBody, wordsOf } from './post.ts';
import { attributeOf, find, nearest } from './safe-dom.ts';

/** Where themes display the day, in one selector: the page's order decides. */
const DISPLAYED =
  '.date-header, .post-timestamp, .published, .post-updated, .publishdate, .post-date, .entry-time, .entry-date, .timestamp-link, .postTimestamp, .dtTm, .pDt, .date-header-item, time, [itemprop~="datePublished"]';

const MACHINE_READABLE = '[itemprop~="datePublished"], .published, time[datetime]';

/** v1 themes group posts under a header with their day, outside the post itself. */
function dateHeader(post: Post): readonly Element[] {
  const header = find(nearest(post.body, '.date-outer'), '.date-header');
  return header === null || header === undefined ? [] : [header];
}

function stampOf(element: Element): string | null {
  return attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? attributeOf(element, 'title');
}

/** When a post was published: day as displayed, and the time of day beside it. */
export interface PostDate {
  /** `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly time: DisplayedTime | null;
}

/** A v1 theme shows the day above the post and the time of day beneath it. */
function timeIn(displayed: readonly string[], iso: string | null, day: string | null): DisplayedTime | null {
  for (const text of displayed) {
    const time = readTime(text);
    if (time !== null) return time;
  }
  return iso !== null && readIsoDay(iso) === day ? readIsoTime(iso) : null;
}

/** Asked last: where there is none the whole page is gone through. */
const inHead = (document: Document): string | null =>
  attributeOf(find(document, 'meta[property="article:published_time"]'), 'content');

/** Day and time of publication as the page displays them; never converted to another zone. */
export function publishedOn(document: Document, post: Post, stated: PostingStatement): PostDate {
  const displayed = [...dateHeader(post), ...besideBody(post, DISPLAYED)].map(wordsOf);
  const stamps = besideBody(post, MACHINE_READABLE).map(stampOf);
  const iso =
    stamps.find((stamp) => /^\d{4}-\d{2}-\d{2}/.test(stamp ?? '')) ??
    stated.datePublished ??
    inHead(document);
  const day = publicationDay(displayed, iso ?? null);
  return { day, time: timeIn(displayed, iso ?? null, day) };
}
