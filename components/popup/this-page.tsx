import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
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
  /** What stands below the page. */
  readonly children: ComponentChildren;
}

/**
 * What the page in the tab is, and what can be done with it; then the notes that wait to be finished, here or elsewhere.
 * How its site stands is told beside a page that is not read, and after all else where one is.
 */
export function ThisPage(props: ThisPageProps): VNode {
  const { actions, toast, libraryHref, version, onWritten, children } = props;
  const { t } = useTranslation();
  const [visit, visitAgain] = useLoaded(useCallback(() => actions.visit(), [actions]));
  const [isWriting, setWriting] = useState(false);
  const pageKey =
    visit.state === 'ready' && visit.value.kind === 'read'
      ? (visit.value.summary.article?.pageKey ?? null)
      : null;
  const site = visit.state !== 'loading' && (
    <ThisSite actions={actions} isRead={pageKey !== null} onChanged={visitAgain} />
  );
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
              writing={{ isOpen: isWriting, setOpen: setWriting }}
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
      {pageKey === null && site}
      {visit.state !== 'loading' && (
        <OpenDrafts
          actions={actions}
          pageKey={pageKey}
          version={version}
          isWriting={isWriting}
          onWriteHere={() => setWriting(true)}
        />
      )}
      {children}
      {pageKey !== null && site}
    </>
  );
}
