import type { VNode } from 'preact';
import type { SearchHit } from '../../lib/library/index/search-request.ts';
import { ArticleFacts } from '../article-facts.tsx';
import { Waiting } from '../conditions.tsx';
import { MarkedSnippet } from '../library/marked-snippet.tsx';
import { articleHash } from '../library/place.ts';
import { useTranslation } from '../translation.ts';
import { webAddress } from '../web-address.ts';
import { writtenCount } from '../written.ts';
import type { Found } from './use-found.ts';

interface FoundListProps {
  /** Null: the first answer is on its way. */
  readonly found: Found | null;
  /** What is sought now. */
  readonly query: string;
  /** Address of the library page. */
  readonly libraryHref: string;
}

/** The place of a search within the library page. */
const searchHash = (query: string) => `#/search?q=${encodeURIComponent(query)}`;

/** Articles and notes that were found, each a link, and the way to all of them in the library. */
export function FoundList({ found, query, libraryHref }: FoundListProps): VNode {
  const translation = useTranslation();
  const { t } = translation;
  const page = found?.page ?? null;
  return (
    <section class="section" aria-labelledby="found-heading" aria-busy={found?.query !== query}>
      <h1 id="found-heading" class="visually-hidden">
        {t('found')}
      </h1>
      <p class="quiet" role="status">
        {found !== null && page === null && t('storageUnreadable')}
        {page !== null && page.total === 0 && t('noArticlesFound', found?.query ?? '')}
        {page !== null && page.total > 0 && writtenCount(page.total, 'hit', translation)}
      </p>
      {found === null && <Waiting />}
      {page !== null && page.hits.length > 0 && (
        <ul class="hits">
          {page.hits.map((hit) => (
            <Hit key={hit.id} hit={hit} libraryHref={libraryHref} />
          ))}
        </ul>
      )}
      {page !== null && page.total > 0 && (
        <a class="all-found" href={`${libraryHref}${searchHash(query)}`} target="_blank" rel="noreferrer">
          {t('allFound')}
        </a>
      )}
    </section>
  );
}

/** A hit leads to its page; a note to where it is read with its article, and so does an article whose address is none. */
function Hit({ hit, libraryHref }: { hit: SearchHit; libraryHref: string }): VNode {
  const { t } = useTranslation();
  const inLibrary = `${libraryHref}${articleHash(hit.articleId)}${hit.kind === 'note' ? `?note=${hit.id}` : ''}`;
  const { text } = hit.title;
  return (
    <li>
      <a
        class={`hit is-${hit.kind}`}
        data-stop={hit.id}
        href={(hit.kind === 'article' ? webAddress(hit.url) : null) ?? inLibrary}
        target="_blank"
        rel="noreferrer"
      >
        <span class="hit-title" dir="auto" title={text}>
          {text === '' ? t('untitled') : <MarkedSnippet snippet={hit.title} />}
        </span>
        {hit.snippet.text !== '' && (
          <span class="hit-words" dir="auto">
            <MarkedSnippet snippet={hit.snippet} />
          </span>
        )}
        <ArticleFacts article={{ ...hit, source: null }}>
          {hit.kind === 'note' && <span>{t('note')}</span>}
        </ArticleFacts>
      </a>
    </li>
  );
}
