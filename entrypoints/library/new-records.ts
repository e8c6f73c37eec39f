import type { Article } from '../../lib/library/article.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import type { Annotation } from '../../lib/recognition/annotation.ts';

/** Stands for the annotation of an article whose names could not be found: it is kept all the same. */
export const NOTHING_FOUND: Annotation = { mentions: [], entities: [], topics: [] };

/** An article as it is to be kept now. */
export function savedNow(article: Article, annotation: Annotation | null): SavedArticle {
  const savedAt = new Date().toISOString();
  return { id: crypto.randomUUID(), article, annotation: annotation ?? NOTHING_FOUND, savedAt };
}
