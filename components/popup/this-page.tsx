import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Failed, Waiting } from '../conditions.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import type { PageActions } from './page-actions.ts';
import { PageArticle } from './page-article.tsx';
import { useReasonWords } from './reason-words.ts';

interface ThisPageProps {
  readonly actions: PageActions;
  readonly toast: Toast;
  /** Grows with each write, so that what the library has of the page is read again. */
  readonly version: number;
  readonly onWritten: () => void;
}

/** What the page in the tab is, and what can be done with it. */
export function ThisPage({ actions, toast, version, onWritten }: ThisPageProps): VNode {
  const { t } = useTranslation();
  const reasonWords = useReasonWords();
  const [visit, visitAgain] = useLoaded(useCallback(() => actions.visit(), [actions]));
  if (visit.state === 'loading')
    return (
      <PageSection>
        <Waiting />
      </PageSection>
    );
  if (visit.state === 'failed') {
    return (
      <PageSection>
        <Failed words={t('pageUnanswered')} onRetry={visitAgain} />
      </PageSection>
    );
  }
  if (visit.value.kind === 'unread') {
    return (
      <PageSection>
        <UnreadPage readable={visit.value.readable} actions={actions} onRead={visitAgain} />
      </PageSection>
    );
  }
  const { summary } = visit.value;
  return (
    <PageSection>
      {summary.article === null ? (
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
      )}
    </PageSection>
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
