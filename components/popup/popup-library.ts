import type { ArticleGlance } from '../../lib/library/article-glance.ts';
import type { SearchPage } from '../../lib/library/index/search-request.ts';

/** What the popup asks of the library beside its page. Each rejects when the storage cannot be read. */
export interface PopupLibrary {
  /** The articles saved last, newest first, at most `limit`. */
  newest(limit: number): Promise<readonly ArticleGlance[]>;
  /** Articles and notes, those that fit best first, at most `limit`. */
  search(query: string, limit: number): Promise<SearchPage>;
  /** Hands the reader a file with everything kept. */
  exportJson(): Promise<void>;
}
