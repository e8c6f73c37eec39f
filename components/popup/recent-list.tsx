import type { VNode } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { ArticleGlance } from '../../lib/library/article-glance.ts';
import { ArticleFacts } from '../article-facts.tsx';
import { Unread } from '../conditions.tsx';
import { IsLost } from '../health-notice.tsx';
import { articleHash } from '../library/place.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { webAddress } from '../web-address.ts';
import { writtenCount } from '../written.ts';
import type { PopupLibrary } from './popup-library.ts';

/** As many as are remembered to have been saved a moment ago; the field above finds the others. */
const SHOWN = 5;

interface RecentListProps {
  readonly library: Pick<PopupLibrary, 'newest'>;
  /** Address of the library page. */
  readonly libraryHref: string;
  /** Grows with each write. */
  readonly version: number;
}

/** What was saved last; in an empty library, what to do. */
export function RecentList({ library, libraryHref, version }: RecentListProps): VNode {
  const { t } = useTranslation();
  const isLost = useContext(IsLost);
  const load = useCallback(() => library.newest(SHOWN), [library]);
  const [rows, retry] = useLoaded(load, version);
  return (
    <section class="section recent" aria-labelledby="recent-heading">
      <h2 id="recent-heading" class="section-heading">
        {t('savedLast')}
      </h2>
      {rows.state === 'loading' && <Skeleton />}
      {rows.state === 'failed' && <Unread onRetry={retry} />}
      {rows.state === 'ready' && rows.value.length === 0 && (
        <p class="quiet">{isLost ? t('lossListEmpty') : t('firstUse')}</p>
      )}
      {rows.state === 'ready' && (
        <ul>
          {rows.value.map((row) => (
            <RecentRow key={row.id} row={row} libraryHref={libraryHref} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Keeps the place of the rows; it is seen only where they are slow. */
function Skeleton(): VNode {
  const { t } = useTranslation();
  return (
    <div class="waiting">
      <span class="visually-hidden">{t('loading')}</span>
      {Array.from({ length: SHOWN }, (_, row) => (
        <span key={row} class="skeleton" />
      ))}
    </div>
  );
}

function RecentRow({ row, libraryHref }: { row: ArticleGlance; libraryHref: string }): VNode {
  const translation = useTranslation();
  const title = row.title === '' ? translation.t('untitled') : row.title;
  return (
    <li class="recent-row">
      <a
        class="row-title"
        dir="auto"
        title={title}
        href={webAddress(row.url) ?? `${libraryHref}${articleHash(row.id)}`}
        target="_blank"
        rel="noreferrer"
      >
        {title}
      </a>
      <ArticleFacts article={{ ...row, source: null }}>
        {row.notes > 0 && <span>{writtenCount(row.notes, 'note', translation)}</span>}
      </ArticleFacts>
    </li>
  );
}
