import type { SavedArticle } from './saved-article.ts';
import { stableId } from './stable-id.ts';

/**
 * Merges articles: those of one page are one. It stays as it was first saved; only what has no text gives way to what
 * has. Answers with page key to article; which side an article stood on does not matter. Linear in their number.
 */
export function mergeArticles(given: readonly SavedArticle[]): ReadonlyMap<string, SavedArticle> {
  const byPage = new Map<string, SavedArticle>();
  for (const saved of withOwnIds(given)) {
    const before = byPage.get(saved.article.pageKey);
    if (before === undefined || standsBefore(saved, before)) byPage.set(saved.article.pageKey, saved);
  }
  return byPage;
}

/** Two pages under one id, which only a file made by hand can bring, are two articles: one of them gets another id. */
function withOwnIds(given: readonly SavedArticle[]): readonly SavedArticle[] {
  const pageOf = new Map<string, string>();
  for (const { id, article } of given) {
    const page = pageOf.get(id);
    if (page === undefined || article.pageKey < page) pageOf.set(id, article.pageKey);
  }
  return given.map((saved) => {
    const { id, article } = saved;
    return pageOf.get(id) === article.pageKey
      ? saved
      : { ...saved, id: stableId(`${id} ${article.pageKey}`) };
  });
}

function standsBefore(a: SavedArticle, b: SavedArticle): boolean {
  const [hasTextA, hasTextB] = [a.article.text !== '', b.article.text !== ''];
  if (hasTextA !== hasTextB) return hasTextA;
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt;
  const [wordsA, wordsB] = [contentsOf(a), contentsOf(b)];
  return wordsA === wordsB ? a.id < b.id : wordsA < wordsB;
}

function contentsOf({ article, annotation }: SavedArticle): string {
  return JSON.stringify([article, annotation]);
}
