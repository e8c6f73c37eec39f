import type { Annotation } from '../recognition/annotation.ts';
import type { Article } from './article.ts';

/** An article kept in the library, with what was found in it on the day it was saved. */
export interface SavedArticle {
  /** UUID. */
  readonly id: string;
  readonly article: Article;
  readonly annotation: Annotation;
  /** ISO 8601 with milliseconds, UTC. */
  readonly savedAt: string;
}
