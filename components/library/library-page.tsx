import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DossierActions } from '../dossier/dossier-actions.ts';
import { DossierPane } from '../dossier/dossier-pane.tsx';
import type { OwnNamesActions } from '../own-names/own-names-actions.ts';
import { OwnNamesPane } from '../own-names/own-names-pane.tsx';
import type { SafetyActions } from '../safety-actions.ts';
import { BackupsSection } from '../settings/backups-section.tsx';
import type { SettingsActions } from '../settings/settings-actions.ts';
import { SettingsPane } from '../settings/settings-pane.tsx';
import { ToastLine } from '../toast-line.tsx';
import { useTranslation } from '../translation.ts';
import { useToast } from '../use-toast.ts';
import { askedHash } from './asked.ts';
import { BackupList } from './backup-list.tsx';
import type { ExchangeActions } from './exchange-actions.ts';
import { ExportMenu } from './export-menu.tsx';
import { ImportFile } from './import-file.tsx';
import { LibraryHealth } from './library-health.tsx';
import { NAMES_HASH, SETTINGS_HASH, TRASH_HASH } from './place.ts';
import type { ReadingActions } from './reading-actions.ts';
import { ReadingPane } from './reading-pane.tsx';
import type { SearchActions } from './search-actions.ts';
import { SearchPane } from './search-pane.tsx';
import type { TrashActions } from './trash-actions.ts';
import { TrashPane } from './trash-pane.tsx';
import { useWhereabouts } from './use-place.ts';
import { useTurning } from './use-turning.ts';

interface LibraryPageProps {
  readonly search: SearchActions;
  readonly reading: ReadingActions;
  readonly dossiers: DossierActions;
  readonly exchange: ExchangeActions;
  readonly trash: TrashActions;
  readonly settings: SettingsActions;
  readonly safety: SafetyActions;
  readonly names: OwnNamesActions;
}

/** Everything kept: the list, and one article to read. On a narrow screen one of the two. */
export function LibraryPage(props: LibraryPageProps): VNode {
  const { search, reading, dossiers, exchange, trash, settings, safety, names } = props;
  const { t } = useTranslation();
  const toast = useToast();
  const [writes, setWrites] = useState(0);
  const written = () => setWrites((times) => times + 1);
  const { place, asked, note, ask } = useWhereabouts();
  const id = place.kind === 'article' ? place.id : null;
  const beside = useTurning(place);
  return (
    <main class={place.kind === 'list' ? 'library' : 'library is-reading'}>
      <section class="library-list" aria-label={t('library')}>
        <header class="library-head">
          <h1>{t('library')}</h1>
          <ImportFile plan={exchange.planImport} toast={toast} onImported={written} />
          <ExportMenu actions={exchange} toast={toast} />
          <a class="button" href={TRASH_HASH} aria-current={place.kind === 'trash' ? 'page' : undefined}>
            {t('trash')}
          </a>
          <a class="button" href={NAMES_HASH} aria-current={place.kind === 'names' ? 'page' : undefined}>
            {t('ownNames')}
          </a>
          <a
            class="button"
            href={SETTINGS_HASH}
            aria-current={place.kind === 'settings' ? 'page' : undefined}
          >
            {t('settings')}
          </a>
        </header>
        <LibraryHealth actions={safety} toast={toast} version={writes} onWritten={written}>
          <SearchPane
            asked={asked}
            ask={ask}
            actions={search}
            exchange={exchange}
            toast={toast}
            version={writes}
            currentId={id}
            onWritten={written}
          />
        </LibraryHealth>
        <BackupList actions={exchange} toast={toast} version={writes} onWritten={written} />
      </section>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears Escape from what is in it, and is no control itself */}
      <div
        class="library-reading"
        ref={beside}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented || id === null) return;
          location.hash = askedHash(asked);
        }}
      >
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
        {place.kind === 'settings' && (
          <SettingsPane
            actions={settings}
            toast={toast}
            backups={<BackupsSection actions={safety} toast={toast} version={writes} onWritten={written} />}
          />
        )}
        {place.kind === 'names' && (
          <OwnNamesPane key={place.form} actions={names} toast={toast} form={place.form} />
        )}
        {place.kind === 'list' && <p class="quiet reading-hint">{t('readingHint')}</p>}
        {id !== null && (
          <ReadingPane
            key={id}
            id={id}
            note={note}
            backHref={askedHash(asked)}
            actions={reading}
            toast={toast}
            version={writes}
            onWritten={written}
          />
        )}
      </div>
      <ToastLine toast={toast} />
    </main>
  );
}
