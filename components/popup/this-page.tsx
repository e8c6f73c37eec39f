import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Failed, Waiting } from '../conditions.tsx';
import { useTranslation } from '../translation.ts';
import { type Loaded, useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { OpenDrafts } from './open-drafts.tsx';
import type { PageActions, PageVisit } from './page-actions.ts';
import { PageArticle } from './page-article.tsx';
import { useReasonWords } from './reason-words.ts';

interface ThisPageProps {
  readonly actions: PageActions;
  readonly toast: Toast;
  /** Grows with each write, so that what the library has of the page is read again. */
  readonly version: number;
  readonly onWritten: () => void;
}

/** What the page in the tab is, and what can be done with it; then the notes that wait to be finished, here or elsewhere. */
export function ThisPage(props: ThisPageProps): VNode {
  const { actions, version } = props;
  const [visit, visitAgain] = useLoaded(useCallback(() => actions.visit(), [actions]));
  const pageKey =
    visit.state === 'ready' && visit.value.kind === 'read'
      ? (visit.value.summary.article?.pageKey ?? null)
      : null;
  return (
    <>
      <PageSection>
        <Visited {...props} visit={visit} onVisit={visitAgain} />
      </PageSection>
      {visit.state !== 'loading' && <OpenDrafts actions={actions} pageKey={pageKey} version={version} />}
    </>
  );
}

interface VisitedProps extends ThisPageProps {
  readonly visit: Loaded<PageVisit>;
  readonly onVisit: () => void;
}

function Visited({ visit, onVisit, actions, toast, version, onWritten }: VisitedProps): VNode {
  const { t } = useTranslation();
  const reasonWords = useReasonWords();
  if (visit.state === 'loading') return <Waiting />;
  if (visit.state === 'failed') return <Failed words={t('pageUnanswered')} onRetry={onVisit} />;
  if (visit.value.kind === 'unread')
    return <UnreadPage readable={visit.value.readable} actions={actions} onRead={onVisit} />;
  const { summary } = visit.value;
  return summary.article === null ? (
    <div class="empty">
      <p class="empty-title">{t('noArticle')}</p>
      <p class="quiet">{reasonWords(summary.reason)}</p>
    </div>
  ) : (
    <PageArticle
      summary={summary}
      article={summary.article}
      actions={actions}
      toast={toast}
      version={version}
      onWritten={onWritten}
    />
  );
}

function PageSection({ children }: { children: VNode }): VNode {
  const { t } = useTranslation();
  return (
    <section class="section this-page" aria-label={t('thisPage')}>
      {children}
    </section>
  );
}

interface UnreadPageProps {
  readonly readable: boolean;
  readonly actions: Pick<PageActions, 'readNow'>;
  readonly onRead: () => void;
}

function UnreadPage({ readable, actions, onRead }: UnreadPageProps): VNode {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const read = () => {
    actions.readNow().then(onRead, (error: unknown) => {
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
