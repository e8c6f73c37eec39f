import type { VNode } from 'preact';
import type { SearchHit } from '../../lib/library/index/search-request.ts';
import { Unread } from '../conditions.tsx';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { type Asked, kindOf, parametersOf, requestOf } from './asked.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import type { ExchangeActions } from './exchange-actions.ts';
import { FilterBar } from './filter-bar.tsx';
import { HitList } from './hit-list.tsx';
import { IndexLine, useIndexed } from './index-line.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultLine } from './result-line.tsx';
import type { SearchActions } from './search-actions.ts';
import { SearchField } from './search-field.tsx';
import { useChosenWords } from './use-chosen-words.ts';
import { useHits } from './use-hits.ts';
import { useLongWork } from './use-long-work.ts';
import { usePicked } from './use-picked.ts';
import type { Whereabouts } from './use-place.ts';

interface SearchPaneProps extends Pick<Whereabouts, 'asked' | 'ask'> {
  readonly actions: SearchActions;
  readonly exchange: ExchangeActions;
  readonly toast: Toast;
  /** Grows with each write. */
  readonly version: number;
  /** Id of the article being read, or null. */
  readonly currentId: string | null;
  readonly onWritten: () => void;
}

/** All that is kept: what is asked for, what was found, and what can be done with it. */
export function SearchPane(props: SearchPaneProps): VNode {
  const { asked, ask, actions, exchange, toast, version, currentId, onWritten } = props;
  const { indexed, steps } = useIndexed(actions.tend, version);
  const { loaded, more, retry } = useHits(actions.search, asked, version + steps);
  const wordsOf = useChosenWords(actions, asked);
  const picked = usePicked(asked);
  const work = useLongWork();
  const choose = (next: Asked) => ask(next, 'choice');
  const total = loaded.state === 'ready' ? loaded.value.total : null;
  const remove = useRemoval(props);
  const isEmpty = total === 0 && isNothing(asked) && indexed?.isComplete !== false;
  return (
    <div class="kept">
      <SearchField query={asked.query} onType={(query) => ask({ ...asked, query }, 'typing')} />
      {!isEmpty && (
        <>
          <FilterBar asked={asked} onAsk={choose} actions={actions} version={version} />
          <ChosenFilters asked={asked} wordsOf={wordsOf} onAsk={choose} />
          <ResultLine asked={asked} total={total} onAsk={choose} />
        </>
      )}
      <IndexLine indexed={indexed} />
      <BulkBar
        picked={picked}
        total={kindOf(asked) === 'article' ? total : null}
        actions={actions}
        exchange={exchange}
        work={work}
        toast={toast}
        onAll={() => actions.foundArticles(requestOf(asked))}
        onWritten={onWritten}
      />
      {loaded.state === 'loading' && <ListSkeleton />}
      {loaded.state === 'failed' && <Unread onRetry={retry} />}
      {isEmpty && <EmptyLibrary />}
      {total === 0 && !isEmpty && (
        <NothingFound asked={asked} search={actions.search} wordsOf={wordsOf} onAsk={choose} />
      )}
      {loaded.state === 'ready' && loaded.value.hits.length > 0 && (
        <HitList
          page={loaded.value}
          asked={asked}
          currentId={currentId}
          picked={picked}
          onDelete={(hit) => void remove(hit)}
          onMore={more}
        />
      )}
    </div>
  );
}

function isNothing(asked: Asked): boolean {
  return parametersOf({ ...asked, order: null, kind: null }).size === 0 && asked.kind !== 'note';
}

/** Deletes one article, with the way back. */
function useRemoval({ actions, toast, onWritten }: SearchPaneProps): (hit: SearchHit) => Promise<void> {
  const { t } = useTranslation();
  return async ({ articleId }) => {
    try {
      const undo = await actions.deleteArticle(articleId);
      onWritten();
      toast.offerUndo(t('articleDeleted'), () => undo().then(onWritten), t('articleRestored'));
    } catch (error) {
      console.error(error);
      toast.say(t('notDeleted'));
    }
  };
}
