import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ExportButton } from '../export-button.tsx';
import { HealthNotice, IsLost } from '../health-notice.tsx';
import type { HealthActions } from '../safety-actions.ts';
import { ToastLine } from '../toast-line.tsx';
import { useTranslation } from '../translation.ts';
import { useHealth } from '../use-health.ts';
import { useToast } from '../use-toast.ts';
import { KeyList } from './key-list.tsx';
import type { PageActions } from './page-actions.ts';
import { PopupFind } from './popup-find.tsx';
import type { PopupLibrary } from './popup-library.ts';
import { RecentList } from './recent-list.tsx';
import { ThisPage } from './this-page.tsx';

interface PopupProps {
  readonly page: PageActions;
  readonly library: PopupLibrary;
  readonly safety: HealthActions;
  /** Address of the library page. */
  readonly libraryHref: string;
  /** Opens the side panel. */
  readonly onPanel: () => void;
  /** Address of the page about sites. */
  readonly sitesHref: string;
}

/** The popup: a field for finding above, this page and what was saved last below it, the ways elsewhere at its foot. */
export function Popup({ page, library, safety, libraryHref, sitesHref, onPanel }: PopupProps): VNode {
  const { t } = useTranslation();
  const toast = useToast();
  const [writes, setWrites] = useState(0);
  const written = () => setWrites((times) => times + 1);
  const { health, goOn } = useHealth(safety, toast, writes, written);
  return (
    <IsLost.Provider value={health?.kind === 'loss'}>
      <HealthNotice
        health={health}
        onGoOn={() => void goOn()}
        onRetry={written}
        restore={() => (
          <a class="button primary" href={libraryHref} target="_blank" rel="noreferrer">
            {t('lossRestore')}
          </a>
        )}
        anew={(backup) => (
          <a class="button primary" href={libraryHref} target="_blank" rel="noreferrer">
            {backup === null ? t('anewFile') : t('anewPlan')}
          </a>
        )}
      />
      <PopupFind library={library} libraryHref={libraryHref} version={writes}>
        <ThisPage actions={page} toast={toast} libraryHref={libraryHref} version={writes} onWritten={written}>
          <RecentList library={library} libraryHref={libraryHref} version={writes} />
        </ThisPage>
        <section class="section more">
          <KeyList actions={page} />
          <a class="to-sites" href={sitesHref} target="_blank" rel="noreferrer">
            {t('sitesOpen')}
          </a>
          <ExportButton onExport={library.exportJson} toast={toast} />
        </section>
      </PopupFind>
      <footer class="popup-foot">
        <a class="button" href={libraryHref} target="_blank" rel="noreferrer">
          {t('openLibrary')}
        </a>
        <button type="button" class="button" onClick={onPanel}>
          {t('openPanel')}
        </button>
      </footer>
      <ToastLine toast={toast} />
    </IsLost.Provider>
  );
}
