import { publicationDay } from '../text/dates.ts';
import type { PostingStatement } from './json-ld.ts';
import type { Post } from './post.ts';
import { besideBody, wordsOf } from './post.ts';

/** Where themes display the day, in one selector: the page's order decides. */
const DISPLAYED =
  '.date-header, .post-timestamp, .published, .post-updated, .publishdate, .post-date, .entry-time, .entry-date, .timestamp-link, .postTimestamp, .dtTm, .pDt, .date-header-item, time, [itemprop~="datePublished"]';

const MACHINE_READABLE = '[itemprop~="datePublished"], .published, time[datetime]';

/** v1 themes group posts under a header with their day, outside the post itself. */
function dateHeader(post: Post): readonly Element[] {
  const header = post.body?.closest('.date-outer')?.querySelector('.date-header');
  return header === null || header === undefined ? [] : [header];
}

function stampOf(element: Element): string | null {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
}

/** Day of publication as the page displays it, `YYYY-MM-DD`; never converted to another zone. */
export function publishedOn(document: Document, post: Post, stated: PostingStatement): string | null {
  const displayed = [...dateHeader(post), ...besideBody(post, DISPLAYED)].map(wordsOf);
  const stamps = besideBody(post, MACHINE_READABLE).map(stampOf);
  const meta = document.querySelector<HTMLMetaElement>('meta[property="article:published_time"]');
  const iso =
    stamps.find((stamp) => /^\d{4}-\d{2}-\d{2}/.test(stamp ?? '')) ?? stated.datePublished ?? meta?.content;
  return publicationDay(displayed, iso ?? null);
}
