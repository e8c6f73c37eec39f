import type { SearchActions } from '../../components/library/search-actions.ts';
import type { SearchHit } from '../../lib/library/index/search-request.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';

/** An article as a hit, with nothing marked. */
export function hitOf({ id, article, savedAt }: SavedArticle, changes: Partial<SearchHit> = {}): SearchHit {
  const { title, url, siteName, publishedOn, labels } = article;
  return {
    ...{ kind: 'article', id, articleId: id, url, siteName, publishedOn, labels, savedAt, notes: 0 },
    ...{ title: { text: title, marks: [] }, snippet: { text: '', marks: [] } },
    ...changes,
  };
}

/** A library of hits, whatever is asked of it. */
export function searchOf(hits: readonly SearchHit[], changes: Partial<SearchActions> = {}): SearchActions {
  return {
    search: async ({ limit }) => ({ hits: hits.slice(0, limit), total: hits.length, next: null }),
    foundArticles: async () => hits.map(({ articleId }) => articleId),
    facetValues: async () => [],
    entitiesNamed: async () => [],
    entityNames: async () => [],
    deleteArticle: async () => async () => {},
    deleteArticles: async () => async () => {},
    tagArticles: async () => async () => {},
    findTags: async () => [],
    tend: async () => {},
    ...changes,
  };
}
