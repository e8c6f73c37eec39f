import type { Detection } from './detection.ts';
import { type Extraction, extract } from './extract.ts';
import { extractNews } from './news/extract-news.ts';

/** Reads the article of a page; of one that is none, the element that the reader chose as the body, if there is prose in it. */
export function readChosen(
  document: Document,
  url: string,
  detection: Detection,
  chosen: Element | null,
): Extraction | null {
  if (detection.article) return extract(document, url, detection);
  const read = chosen === null ? null : extractNews(document, url, chosen);
  return read !== null && hasProse(read) ? read : null;
}

/** Whether anything of an article was read but its title and what stands around it. */
export function hasProse({ article }: Extraction): boolean {
  return article.blocks.some(({ kind }) => kind !== 'title' && kind !== 'caption' && kind !== 'source');
}
