import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { ArticleEntry, type Destination } from './article-entry.tsx';
import { Failed, Waiting } from './conditions.tsx';
import type { ArticleRow, KeptActions } from './kept-actions.ts';
import { useTranslation } from './translation.ts';
import { useLoaded } from './use-loaded.ts';
import type { Toast } from './use-toast.ts';

/** A screenful or three; more on asking. */
const PAGE_LENGTH = 30;

interface KeptArticlesProps {
  readonly actions: Pick<KeptActions, 'recent' | 'find' | 'deleteArticle'>;
  readonly toast: Toast;
  /** Grows with each write, here or elsewhere, so that the list is read again. */
  readonly version: number;
  /** Id of the article being read, or null. */
  readonly currentId: string | null;
  readonly destinationOf: (row: ArticleRow) => Destination;
  /** Whether something is missing, which is said elsewhere: an empty list then says no more than it knows. */
  readonly isLost?: boolean;
  /** An article was deleted or restored: {@link version} is to grow. */
  readonly onChanged: () => void;
}

/** The saved articles, newest first, with find-as-you-type and deletion that can be undone. */
export function KeptArticles(props: KeptArticlesProps): VNode {
  const { actions, toast, version, currentId, destinationOf, isLost = false, onChanged } = props;
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE_LENGTH);
  const asked = query.trim();
  const load = useCallback(
    () => (asked === '' ? actions.recent(limit) : actions.find(asked, limit)),
    [actions, asked, limit],
  );
  const [rows, retry] = useLoaded(load, version);
  const remove = async (row: ArticleRow) => {
    try {
      const undo = await actions.deleteArticle(row.saved.id);
      onChanged();
      toast.offerUndo(t('articleDeleted'), () => undo().then(onChanged), t('articleRestored'));
    } catch (error) {
      console.error(error);
      toast.say(t('notDeleted'));
    }
  };

  return (
    <div class="kept">
      <input
        type="search"
        class="find"
        dir="auto"
        value={query}
        aria-label={t('findArticles')}
        placeholder={t('findArticles')}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setLimit(PAGE_LENGTH);
        }}
      />
      {rows.state === 'loading' && <Waiting />}
      {rows.state === 'failed' && <Failed words={t('storageUnreadable')} onRetry={retry} />}
      {rows.state === 'ready' && rows.value.length === 0 && (
        <p class="quiet" role="status">
          {asked !== '' ? t('noArticlesFound', asked) : t(isLost ? 'lossListEmpty' : 'noArticlesYet')}
        </p>
      )}
      {rows.state === 'ready' && (
        <ul class="rows">
          {rows.value.map((row) => (
            <ArticleEntry
              key={row.saved.id}
              row={row}
              destination={destinationOf(row)}
              current={row.saved.id === currentId}
              onDelete={() => void remove(row)}
            />
          ))}
        </ul>
      )}
      {rows.state === 'ready' && rows.value.length === limit && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + PAGE_LENGTH)}>
          {t('showMore')}
        </button>
      )}
    </div>
  );
}
