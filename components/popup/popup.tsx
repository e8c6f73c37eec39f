import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Destination } from '../article-entry.tsx';
import { ExportButton } from '../export-button.tsx';
import { HealthNotice } from '../health-notice.tsx';
import type { ArticleRow, KeptActions } from '../kept-actions.ts';
import { KeptArticles } from '../kept-articles.tsx';
import type { HealthActions } from '../safety-actions.ts';
import { ToastLine } from '../toast-line.tsx';
import { useTranslation } from '../translation.ts';
import { useHealth } from '../use-health.ts';
import { useToast } from '../use-toast.ts';
import { webAddress } from '../web-address.ts';
import { KeyList } from './key-list.tsx';
import type { PageActions } from './page-actions.ts';
import { ThisPage } from './this-page.tsx';

interface PopupProps {
  readonly page: PageActions;
  readonly kept: KeptActions;
  readonly safety: HealthActions;
  /** Address of the library page. */
  readonly libraryHref: string;
  /** Opens the side panel. */
  readonly onPanel: () => void;
  /** Address of the page about sites. */
  readonly sitesHref: string;
}

function toItsPage({ saved }: ArticleRow): Destination {
  return { href: webAddress(saved.article.url), inTab: true };
}

/** The popup: this page above, what is kept below. */
export function Popup({ page, kept, safety, libraryHref, sitesHref, onPanel }: PopupProps): VNode {
  const { t } = useTranslation();
  const toast = useToast();
  const [writes, setWrites] = useState(0);
  const written = () => setWrites((times) => times + 1);
  const { health, goOn } = useHealth(safety, toast, writes, written);
  return (
    <>
      <main class="popup">
        <HealthNotice
          health={health}
          onGoOn={() => void goOn()}
          restore={() => (
            <a class="button primary" href={libraryHref} target="_blank" rel="noreferrer">
              {t('lossRestore')}
            </a>
          )}
        />
        <ThisPage
          actions={page}
          toast={toast}
          libraryHref={libraryHref}
          version={writes}
          onWritten={written}
        />
        <section class="section" aria-labelledby="kept-heading">
          <h2 id="kept-heading" class="section-heading">
            {t('savedArticles')}
          </h2>
          <KeptArticles
            actions={kept}
            toast={toast}
            version={writes}
            currentId={null}
            destinationOf={toItsPage}
            isLost={health?.kind === 'loss'}
            onChanged={written}
          />
        </section>
        <section class="section">
          <KeyList actions={page} />
          <a class="to-sites" href={sitesHref} target="_blank" rel="noreferrer">
            {t('sitesOpen')}
          </a>
        </section>
      </main>
      <footer class="popup-foot">
        <a class="button" href={libraryHref} target="_blank" rel="noreferrer">
          {t('openLibrary')}
        </a>
        <button type="button" class="button" onClick={onPanel}>
          {t('openPanel')}
        </button>
        <ExportButton onExport={kept.exportJson} toast={toast} />
      </footer>
      <ToastLine toast={toast} />
    </>
  );
}
