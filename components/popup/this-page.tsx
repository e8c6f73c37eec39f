import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { type Loaded, useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { VisitedPage } from '../visited-page.tsx';
import { BodyChoice } from './body-choice.tsx';
import { OpenDrafts } from './open-drafts.tsx';
import type { PageActions, PageVisit } from './page-actions.ts';
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

/** A page that is still being read, or has no article yet, is asked again after so long; the latter not for ever. */
const AGAIN_MS = 250;
const MOST_LOOKS = 8;

/** Asks the page again while it is being read: who opens the popup at once sees what is found when it is. */
function useWhileRead(visit: Loaded<PageVisit>, visitAgain: () => void): void {
  const [looks, setLooks] = useState(0);
  const summary = visit.state === 'ready' && visit.value.kind === 'read' ? visit.value.summary : null;
  const isUnsettled =
    summary !== null && (summary.underWay || (summary.article === null && looks < MOST_LOOKS));
  useEffect(() => {
    if (!isUnsettled) return;
    const timer = setTimeout(() => {
      setLooks((times) => times + 1);
      visitAgain();
    }, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [visit, isUnsettled, visitAgain]);
}

/**
 * What the page in the tab is, and what can be done with it; then the notes that wait to be finished, here or elsewhere.
 * How its site stands is told beside a page that is not read, and after all else where one is.
 */
export function ThisPage(props: ThisPageProps): VNode {
  const { actions, toast, libraryHref, version, onWritten, children } = props;
  const { t } = useTranslation();
  const [visit, visitAgain] = useLoaded(useCallback(() => actions.visit(), [actions]));
  useWhileRead(visit, visitAgain);
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
