import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { VisitedPage } from '../visited-page.tsx';
import { BodyChoice } from './body-choice.tsx';
import { OpenDrafts } from './open-drafts.tsx';
import type { PageActions } from './page-actions.ts';
import { PageArticle } from './page-article.tsx';
import { ThisSite } from './this-site.tsx';

interface ThisPageProps {
  readonly actions: PageActions;
  readonly toast: Toast;
  /** Address of the library page. */
  readonly libraryHref: string;
  /** Grows with each write, so that what the library has of the page is read again. */
  readonly version: number;
  readonly onWritten: () => void;
}

/** What the page in the tab is, and what can be done with it; then the notes that wait to be finished, here or elsewhere. */
export function ThisPage({ actions, toast, libraryHref, version, onWritten }: ThisPageProps): VNode {
  const { t } = useTranslation();
  const [visit, visitAgain] = useLoaded(useCallback(() => actions.visit(), [actions]));
  const pageKey =
    visit.state === 'ready' && visit.value.kind === 'read'
      ? (visit.value.summary.article?.pageKey ?? null)
      : null;
  return (
    <>
      <section class="section this-page" aria-label={t('thisPage')}>
        <VisitedPage visit={visit} onAgain={visitAgain} onReadNow={actions.readNow}>
          {(summary, article) => (
            <PageArticle
              summary={summary}
              article={article}
              actions={actions}
              toast={toast}
              libraryHref={libraryHref}
              version={version}
              onWritten={onWritten}
            />
          )}
        </VisitedPage>
        {visit.state === 'ready' && visit.value.kind === 'read' && (
          <BodyChoice
            actions={actions}
            isOffered={visit.value.summary.article === null}
            isChosen={visit.value.summary.bodyChosen}
            onForgotten={visitAgain}
          />
        )}
      </section>
      {visit.state !== 'loading' && (
        <ThisSite actions={actions} isRead={pageKey !== null} onChanged={visitAgain} />
      )}
      {visit.state !== 'loading' && <OpenDrafts actions={actions} pageKey={pageKey} version={version} />}
    </>
  );
}
