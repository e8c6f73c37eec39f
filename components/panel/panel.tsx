import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LedPlace } from '../../lib/messaging/calls.ts';
import { Waiting } from '../conditions.tsx';
import { ToastLine } from '../toast-line.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { type Toast, useToast } from '../use-toast.ts';
import { VisitedPage } from '../visited-page.tsx';
import type { FollowPage, PanelActions } from './panel-actions.ts';
import { PanelArticle } from './panel-article.tsx';

interface PanelProps {
  readonly actions: PanelActions;
  readonly follow: FollowPage;
  /** Address of the library page. */
  readonly libraryHref: string;
}

/** The side panel: what the article in front names, what it is about, and the reader's notes on it. */
export function Panel({ actions, follow, libraryHref }: PanelProps): VNode {
  const { t } = useTranslation();
  const toast = useToast();
  const [page, setPage] = useState<string | null>(null);
  const [version, setVersion] = useState(0);
  const [led, setLed] = useState<LedPlace | null>(null);
  useEffect(
    () =>
      follow({
        onPage(key) {
          setPage(key);
          setLed(null);
        },
        onReading: () => setVersion((times) => times + 1),
        onLed: setLed,
      }),
    [follow],
  );
  return (
    <>
      <main class="panel">
        {page === null ? (
          <Waiting />
        ) : (
          <PanelPage
            key={page}
            actions={actions}
            toast={toast}
            libraryHref={libraryHref}
            version={version}
            led={led}
            onLed={setLed}
          />
        )}
      </main>
      <footer class="panel-foot">
        <a class="button" href={libraryHref} target="_blank" rel="noreferrer">
          {t('openLibrary')}
        </a>
      </footer>
      <ToastLine toast={toast} />
    </>
  );
}

interface PanelPageProps {
  readonly actions: PanelActions;
  readonly toast: Toast;
  readonly libraryHref: string;
  /** Grows when the page has something else to say. */
  readonly version: number;
  readonly led: LedPlace | null;
  readonly onLed: (place: LedPlace) => void;
}

function PanelPage({ actions, toast, libraryHref, version, led, onLed }: PanelPageProps): VNode {
  const [visit, visitAgain] = useLoaded(
    useCallback(() => actions.visit(), [actions]),
    version,
  );
  return (
    <VisitedPage visit={visit} onAgain={visitAgain} onReadNow={actions.readNow}>
      {(summary, article) => (
        <PanelArticle
          key={article.pageKey}
          summary={summary}
          article={article}
          actions={actions}
          toast={toast}
          libraryHref={libraryHref}
          version={version}
          led={led}
          onLed={onLed}
          onWritten={visitAgain}
        />
      )}
    </VisitedPage>
  );
}
