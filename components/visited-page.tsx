import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../lib/library/article.ts';
import type { PageSummary } from '../lib/messaging/calls.ts';
import { Failed, Waiting } from './conditions.tsx';
import type { PageVisit } from './popup/page-actions.ts';
import { useReasonWords } from './popup/reason-words.ts';
import { useTranslation } from './translation.ts';
import type { Loaded } from './use-loaded.ts';

interface VisitedPageProps {
  readonly visit: Loaded<PageVisit>;
  /** Asks the page again. */
  readonly onAgain: () => void;
  /** Puts Sorot's script into the page. */
  readonly onReadNow: () => Promise<void>;
  /** What is shown of an article. */
  readonly children: (summary: PageSummary, article: Article) => VNode;
}

/** What came of asking the page in the tab: its article, or plainly why there is none and what can be done. */
export function VisitedPage({ visit, children, ...asks }: VisitedPageProps): VNode {
  const { t } = useTranslation();
  if (visit.state === 'ready' && visit.value.kind === 'read' && visit.value.summary.article !== null) {
    return children(visit.value.summary, visit.value.summary.article);
  }
  return (
    <>
      <h1 class="visually-hidden">{t('thisPage')}</h1>
      <NoArticleYet visit={visit} {...asks} />
    </>
  );
}

function NoArticleYet({ visit, onAgain, onReadNow }: Omit<VisitedPageProps, 'children'>): VNode {
  const { t } = useTranslation();
  if (visit.state === 'loading') return <Waiting />;
  if (visit.state === 'failed') return <Failed words={t('pageUnanswered')} onRetry={onAgain} />;
  if (visit.value.kind === 'read') return <NoArticle reason={visit.value.summary.reason} />;
  return <UnreadPage readable={visit.value.readable} onReadNow={onReadNow} onRead={onAgain} />;
}

function NoArticle({ reason }: { reason: string }): VNode {
  const { t } = useTranslation();
  const reasonWords = useReasonWords();
  return (
    <div class="empty">
      <p class="empty-title">{t('noArticle')}</p>
      <p class="quiet">{reasonWords(reason)}</p>
    </div>
  );
}

interface UnreadPageProps {
  readonly readable: boolean;
  readonly onReadNow: () => Promise<void>;
  readonly onRead: () => void;
}

function UnreadPage({ readable, onReadNow, onRead }: UnreadPageProps): VNode {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const read = () => {
    onReadNow().then(onRead, (error: unknown) => {
      console.error(error);
      setFailed(true);
    });
  };
  if (!readable)
    return (
      <div class="empty">
        <p class="quiet">{t('pageUnreadable')}</p>
      </div>
    );
  return (
    <div class="empty">
      <p class="quiet">{t('pageUnread')}</p>
      <button type="button" class="button primary" onClick={read}>
        {t('readNow')}
      </button>
      {failed && (
        <p class="fault" role="alert">
          {t('readNowFailed')}
        </p>
      )}
    </div>
  );
}
