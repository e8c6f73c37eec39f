import type { VNode } from 'preact';
import { ArticleFacts } from './article-facts.tsx';
import type { ArticleRow } from './kept-actions.ts';
import { useTranslation } from './translation.ts';
import { writtenCount } from './written.ts';

/** Where a saved article leads. */
export interface Destination {
  /** Null where its address is none of the web. */
  readonly href: string | null;
  /** Whether it opens a tab of its own. */
  readonly inTab: boolean;
}

interface ArticleEntryProps {
  readonly row: ArticleRow;
  readonly destination: Destination;
  /** Whether it is the one being read. */
  readonly current: boolean;
  readonly onDelete: () => void;
}

/** One saved article in the list. */
export function ArticleEntry({ row, destination, current, onDelete }: ArticleEntryProps): VNode {
  const translation = useTranslation();
  const { t } = translation;
  const { article } = row.saved;
  const title = article.title === '' ? t('untitled') : article.title;
  const tab = destination.inTab ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <li class="row" aria-current={current ? 'true' : undefined}>
      <div class="row-body">
        {destination.href === null ? (
          <span class="row-title" dir="auto">
            {title}
          </span>
        ) : (
          <a class="row-title" dir="auto" title={title} href={destination.href} {...tab}>
            {title}
          </a>
        )}
        <ArticleFacts article={article}>
          {row.notes > 0 && <span>{writtenCount(row.notes, 'note', translation)}</span>}
        </ArticleFacts>
      </div>
      <button
        type="button"
        class="icon-button"
        onClick={onDelete}
        aria-label={t('deleteArticle', title)}
        title={t('delete')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v3.5M9 7v3.5" />
        </svg>
      </button>
    </li>
  );
}
