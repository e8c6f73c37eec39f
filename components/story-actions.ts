import type { Article } from '../lib/library/article.ts';
import type { Annotation, Entity, Topic } from '../lib/recognition/annotation.ts';

/** An earlier article of the story that an open one tells. */
export interface EarlierArticle {
  readonly id: string;
  readonly title: string;
  /** Day of the article, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly siteName: string | null;
  /** What both name, the rarest first. */
  readonly entities: readonly Entity[];
  readonly topics: readonly Topic[];
}

/** What the kept articles tell of an open one. */
export interface ToldStory {
  /** Likeliest first. */
  readonly earlier: readonly EarlierArticle[];
  /** Named in the open article and in no earlier one, in the order of the text. */
  readonly newEntities: readonly Entity[];
  readonly newTopics: readonly Topic[];
}

/** What is asked about the story that an article tells. Rejects when the storage cannot be read. */
export interface StoryActions {
  storySoFar(
    article: Pick<Article, 'pageKey' | 'publishedOn'>,
    annotation: Annotation,
    limit: number,
  ): Promise<ToldStory>;
}
