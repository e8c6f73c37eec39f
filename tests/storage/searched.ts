import type { SearchFilters } from '../../lib/library/index/search-request.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleId } from '../library/samples.ts';

/** An article of a title and one paragraph in which nothing is named: what is found stands in title or text. */
export function plain(number: number, title: string, body: string, changes: object = {}): SavedArticle {
  const text = `${title}\n${body}`;
  const { id, article, savedAt } = sampleArticle(number, {
    ...{ title, text, labels: [], siteName: null },
    blocks: [
      { kind: 'title', start: 0, end: title.length },
      { kind: 'paragraph', start: title.length + 1, end: text.length },
    ],
    ...changes,
  });
  return { id, article, savedAt, annotation: { mentions: [], entities: [], topics: [] } };
}

/** Articles alone, without notes. */
export const ARTICLES: SearchFilters = { kind: 'article' };

/** Ids of what a search finds, saved last first. */
export async function found(
  library: Library,
  query: string,
  filters: SearchFilters = {},
): Promise<readonly string[]> {
  const { hits } = await library.search({ query, filters, order: 'saved', limit: 99 });
  return hits.map(({ id }) => id);
}

/** Ids of articles by their numbers. */
export function ids(...numbers: readonly number[]): readonly string[] {
  return numbers.map(sampleId);
}
