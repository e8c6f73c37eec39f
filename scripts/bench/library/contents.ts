import type { LibraryContents } from '../../../lib/library/contents.ts';
import { randomFrom } from '../../train/random.ts';
import { inventedArticle, type Stock, zipf } from './articles.ts';
import { inventedNote } from './notes.ts';

/** How large a library is, or which piece of it is wanted. */
export interface LibrarySize {
  /** Number of the first article; 0 where left out. */
  readonly from?: number;
  readonly articles: number;
  readonly notes: number;
}

/**
 * An invented library, the same for the same seed; made piece by piece it is the same articles, with other notes. Ten
 * thousand articles take a few seconds. A few articles have many notes.
 */
export function inventedLibrary(
  stock: Stock,
  seed: number,
  { from = 0, articles, notes }: LibrarySize,
): LibraryContents {
  const random = randomFrom(seed + from);
  const all = Array.from({ length: articles }, (_, i) => inventedArticle(stock, seed, from + i));
  const written = Array.from({ length: notes }, (_, i) => {
    const home = all[random() < 0.5 ? zipf(random, all.length) : Math.floor(random() * all.length)];
    return home === undefined ? [] : [inventedNote(stock, seed, from + i, home)];
  });
  return { articles: all, notes: written.flat() };
}
