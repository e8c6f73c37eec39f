import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Destination } from '../article-entry.tsx';
import type { ArticleRow, KeptActions } from '../kept-actions.ts';
import { KeptArticles } from '../kept-articles.tsx';
import { ToastLine } from '../toast-line.tsx';
import { useTranslation } from '../translation.ts';
import { useToast } from '../use-toast.ts';
import { articleHash, articleIdOf, TRASH_HASH } from './article-hash.ts';
import { BackupList } from './backup-list.tsx';
import type { ExchangeActions } from './exchange-actions.ts';
import { ExportMenu } from './export-menu.tsx';
import { ImportFile } from './import-file.tsx';
import type { ReadingActions } from './reading-actions.ts';
import { ReadingPane } from './reading-pane.tsx';
import type { TrashActions } from './trash-actions.ts';
import { TrashPane } from './trash-pane.tsx';

interface LibraryPageProps {
  readonly kept: KeptActions;
  readonly reading: ReadingActions;
  readonly exchange: ExchangeActions;
  readonly trash: TrashActions;
}

function toReading({ saved }: ArticleRow): Destination {
  return { href: articleHash(saved.id), inTab: false };
}

function useHash(): string {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

/** Everything kept: the list, and one article to read. On a narrow screen one of the two. */
export function LibraryPage({ kept, reading, exchange, trash }: LibraryPageProps): VNode {
  const { t } = useTranslation();
  const toast = useToast();
  const [writes, setWrites] = useState(0);
  const written = () => setWrites((times) => times + 1);
  const place = useHash();
  const id = articleIdOf(place);
  const isReading = id !== null || place === TRASH_HASH;
  return (
    <div class={isReading ? 'library is-reading' : 'library'}>
      <aside class="library-list">
        <header class="library-head">
          <h1>{t('library')}</h1>
          <ImportFile plan={exchange.planImport} toast={toast} onImported={written} />
          <ExportMenu actions={exchange} toast={toast} />
          <a class="button" href={TRASH_HASH} aria-current={place === TRASH_HASH ? 'page' : undefined}>
            {t('trash')}
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
        {place === TRASH_HASH && (
          <TrashPane actions={trash} toast={toast} version={writes} onWritten={written} />
        )}
        {id === null && place !== TRASH_HASH && <p class="quiet reading-hint">{t('readingHint')}</p>}
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
