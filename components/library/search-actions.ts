import type { EntityName, Named } from '../../lib/library/dossier/dossier.ts';
import type {
  FacetRequest,
  FacetValue,
  SearchPage,
  SearchRequest,
} from '../../lib/library/index/search-request.ts';
import type { Undo } from '../kept-actions.ts';
import type { FindTags } from '../tag-field.tsx';
import type { Watching } from './exchange-actions.ts';

/** How many of the saved articles can be found by now. */
export type Indexed =
  | { readonly isComplete: false; readonly done: number; readonly total: number }
  | { readonly isComplete: true };

/** What the list asks about many articles. Each is all or nothing, and rejects where it was called off. */
export interface BulkActions {
  /** Deletes articles with their notes. */
  deleteArticles(ids: readonly string[], watching: Watching): Promise<BulkUndo>;
  /** Adds tags to those that articles have. */
  tagArticles(ids: readonly string[], tags: readonly string[], watching: Watching): Promise<BulkUndo>;
  findTags: FindTags;
}

/** Takes back what was done to many articles; how far that is can be watched. */
export type BulkUndo = (watching: Watching) => Promise<void>;

/** What the list of the library page asks of its door. Each rejects when the storage cannot be read or written. */
export interface SearchActions extends BulkActions {
  search(request: SearchRequest): Promise<SearchPage>;
  /** Ids of all articles that a question finds, or whose notes it finds. */
  foundArticles(question: Pick<SearchRequest, 'query' | 'filters'>): Promise<readonly string[]>;
  facetValues(request: FacetRequest): Promise<readonly FacetValue[]>;
  entitiesNamed(query: string, limit: number): Promise<readonly Named[]>;
  entityNames(ids: readonly string[]): Promise<readonly EntityName[]>;
  deleteArticle(id: string): Promise<Undo>;
  /** Brings the index over what was saved before there was one, and tells each step; settles when it is complete. */
  tend(onProgress: (indexed: Indexed) => void, signal: AbortSignal): Promise<void>;
}
