import type { Detection } from './detection.ts';
import { type Extraction, extracting } from './extract.ts';
import { atOnce, type Steps } from './in-turns.ts';
import { readNews } from './news/extract-news.ts';

/** Reads the article of a page; of one that is none, the element that the reader chose as the body, if there is prose in it. */
export function readChosen(
  document: Document,
  url: string,
  detection: Detection,
  chosen: Element | null,
): Extraction | null {
  return atOnce(readingChosen(document, url, detection, chosen));
}

/** The same, step by step. */
export function* readingChosen(
  document: Document,
  url: string,
  detection: Detection,
  chosen: Element | null,
): Steps<Extraction | null> {
  if (detection.article) return yield* extracting(document, url, detection);
  const read = chosen === null ? null : yield* readNews(document, url, chosen);
  return read !== null && hasProse(read) ? read : null;
}

/** Whether anything of an article was read but its title and what stands around it. */
export function hasProse({ article }: Extraction): boolean {
  return article.blocks.some(({ kind }) => kind !== 'title' && kind !== 'caption' && kind !== 'source');
}
