import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Destination } from '../article-entry.tsx';
import type { DossierActions } from '../dossier/dossier-actions.ts';
import { DossierPane } from '../dossier/dossier-pane.tsx';
import type { ArticleRow, KeptActions } from '../kept-actions.ts';
import { KeptArticles } from '../kept-articles.tsx';
import type { SettingsActions } from '../settings/settings-actions.ts';
import { SettingsPane } from '../settings/settings-pane.tsx';
import { ToastLine } from '../toast-line.tsx';
import { useTranslation } from '../translation.ts';
import { useToast } from '../use-toast.ts';
import { BackupList } from './backup-list.tsx';
import type { ExchangeActions } from './exchange-actions.ts';
import { ExportMenu } from './export-menu.tsx';
import { ImportFile } from './import-file.tsx';
import { articleHash, SETTINGS_HASH, TRASH_HASH } from './place.ts';
import type { ReadingActions } from './reading-actions.ts';
import { ReadingPane } from './reading-pane.tsx';
import type { TrashActions } from './trash-actions.ts';
import { TrashPane } from './trash-pane.tsx';
import { usePlace } from './use-place.ts';

interface LibraryPageProps {
  readonly kept: KeptActions;
  readonly reading: ReadingActions;
  readonly dossiers: DossierActions;
  readonly exchange: ExchangeActions;
  readonly trash: TrashActions;
  readonly settings: SettingsActions;
}

function toReading({ saved }: ArticleRow): Destination {
  return { href: articleHash(saved.id), inTab: false };
}

/** Everything kept: the list, and one article to read. On a narrow screen one of the two. */
export function LibraryPage({ kept, reading, dossiers, exchange, trash, settings }: LibraryPageProps): VNode {
  const { t } = useTranslation();
  const toast = useToast();
  const [writes, setWrites] = useState(0);
  const written = () => setWrites((times) => times + 1);
  const place = usePlace();
  const id = place.kind === 'article' ? place.id : null;
  return (
    <div class={place.kind === 'list' ? 'library' : 'library is-reading'}>
      <aside class="library-list">
        <header class="library-head">
          <h1>{t('library')}</h1>
          <ImportFile plan={exchange.planImport} toast={toast} onImported={written} />
          <ExportMenu actions={exchange} toast={toast} />
          <a class="button" href={TRASH_HASH} aria-current={place.kind === 'trash' ? 'page' : undefined}>
            {t('trash')}
          </a>
          <a
            class="button"
            href={SETTINGS_HASH}
            aria-current={place.kind === 'settings' ? 'page' : undefined}
          >
            {t('settings')}
          </a>
        </header>
        <KeptArticles
          actions={kept}
          toast={toast}
          version={writes}
          currentId={id}
          destinationOf={toReading}
          onChanged={written}
        />
        <BackupList actions={exchange} toast={toast} version={writes} onWritten={written} />
      </aside>
      <main class="library-reading">
        {place.kind === 'trash' && (
          <TrashPane actions={trash} toast={toast} version={writes} onWritten={written} />
        )}
        {place.kind === 'entity' && (
          <DossierPane
            entity={place.id}
            actions={dossiers}
            toast={toast}
            version={writes}
            onWritten={written}
          />
        )}
        {place.kind === 'settings' && <SettingsPane actions={settings} toast={toast} />}
        {place.kind === 'list' && <p class="quiet reading-hint">{t('readingHint')}</p>}
        {id !== null && (
          <ReadingPane
            key={id}
            id={id}
            actions={reading}
            toast={toast}
            version={writes}
            onWritten={written}
          />
        )}
      </main>
      <ToastLine toast={toast} />
    </div>
  );
}
