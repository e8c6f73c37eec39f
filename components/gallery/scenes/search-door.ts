import type { SearchHit } from '../../../lib/library/index/search-request.ts';
import type { SearchActions } from '../../library/search-actions.ts';
import { door } from '../doors.ts';
import { HITS } from '../sample-articles.ts';

/** A library that finds these hits, whatever is asked. */
export function fullSearch(
  hits: readonly SearchHit[] = HITS,
  changes: Partial<SearchActions> = {},
): SearchActions {
  return door<SearchActions>({
    search: async () => ({ hits, total: hits.length, next: null }),
    foundArticles: async () => hits.map(({ articleId }) => articleId),
    facetValues: async () => [
      { value: 'a', name: 'Pertahanan', nameEn: null, count: 12 },
      { value: 'b', name: 'أمن', nameEn: null, count: 1 },
    ],
    entitiesNamed: async () => [],
    entityNames: async () => [{ id: 'person/wiranto', name: 'Wiranto', nameEn: null, type: 'person' }],
    findTags: async () => [],
    tend: async () => {},
    ...changes,
  });
}
