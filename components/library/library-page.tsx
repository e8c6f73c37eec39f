import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Destination } from '../article-entry.tsx';
import { ExportButton } from '../export-button.tsx';
import type { ArticleRow, KeptActions } from '../kept-actions.ts';
import { KeptArticles } from '../kept-articles.tsx';
import { ToastLine } from '../toast-line.tsx';
import { useTranslation } from '../translation.ts';
import { useToast } from '../use-toast.ts';
import { articleHash, articleIdOf } from './article-hash.ts';
import { ImportFile } from './import-file.tsx';
import type { PlanImport, ReadingActions } from './reading-actions.ts';
import { ReadingPane } from './reading-pane.tsx';

interface LibraryPageProps {
  readonly kept: KeptActions;
  readonly reading: ReadingActions;
  readonly planImport: PlanImport;
}

function toReading({ saved }: ArticleRow): Destination {
  return { href: articleHash(saved.id), inTab: false };
}

function useArticleId(): string | null {
  const [id, setId] = useState(() => articleIdOf(location.hash));
  useEffect(() => {
    const follow = () => setId(articleIdOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}

/** Everything kept: the list, and one article to read. On a narrow screen one of the two. */
export function LibraryPage({ kept, reading, planImport }: LibraryPageProps): VNode {
  const { t } = useTranslation();
  const toast = useToast();
  const [writes, setWrites] = useState(0);
  const written = () => setWrites((times) => times + 1);
  const id = useArticleId();
  return (
    <div class={id === null ? 'library' : 'library is-reading'}>
      <aside class="library-list">
        <header class="library-head">
          <h1>{t('library')}</h1>
          <ImportFile plan={planImport} toast={toast} onImported={written} />
          <ExportButton onExport={kept.exportJson} toast={toast} />
        </header>
        <KeptArticles
          actions={kept}
          toast={toast}
          version={writes}
          currentId={id}
          destinationOf={toReading}
          onChanged={written}
        />
      </aside>
      <main class="library-reading">
        {id === null ? (
          <p class="quiet reading-hint">{t('readingHint')}</p>
        ) : (
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
