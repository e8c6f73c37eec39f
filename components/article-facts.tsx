import type { ComponentChildren, VNode } from 'preact';
import type { Article } from '../lib/library/article.ts';
import { useTranslation } from './translation.ts';
import { writtenDay } from './written.ts';

type Facts = Pick<Article, 'publishedOn' | 'source' | 'siteName' | 'url'>;

interface ArticleFactsProps {
  readonly article: Facts;
  /** More facts, each an element. */
  readonly children?: ComponentChildren;
}

/** Day, credited outlet and site of an article, in one quiet line. */
export function ArticleFacts({ article, children }: ArticleFactsProps): VNode {
  const { language } = useTranslation();
  const site = article.siteName ?? URL.parse(article.url)?.hostname ?? null;
  return (
    <p class="facts">
      {article.publishedOn !== null && (
        <time dateTime={article.publishedOn}>{writtenDay(article.publishedOn, language)}</time>
      )}
      {article.source !== null && (
        <span>
          <bdi>{article.source}</bdi>
        </span>
      )}
      {site !== null && (
        <span>
          <bdi>{site}</bdi>
        </span>
      )}
      {children}
    </p>
  );
}
