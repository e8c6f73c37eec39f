import type { VNode } from 'preact';
import type { SearchHit } from '../../lib/library/index/search-request.ts';
import { useTranslation } from '../translation.ts';
import { writtenCount, writtenDay, writtenInstant } from '../written.ts';
import { MarkedSnippet } from './marked-snippet.tsx';

interface HitEntryProps {
  readonly hit: SearchHit;
  readonly href: string;
  /** Whether its article is being read. */
  readonly current: boolean;
  /** Whether words were asked for, which stand in the snippet. */
  readonly sought: boolean;
  readonly picked: boolean;
  readonly onPick: (range: boolean) => void;
  readonly onDelete: () => void;
}

/** An article that was found, or a note with its article. */
export function HitEntry(props: HitEntryProps): VNode {
  return props.hit.kind === 'note' ? <NoteHit {...props} /> : <ArticleHit {...props} />;
}

function ArticleHit({ hit, href, current, sought, picked, onPick, onDelete }: HitEntryProps): VNode {
  const translation = useTranslation();
  const { t } = translation;
  const title = hit.title.text === '' ? t('untitled') : hit.title.text;
  return (
    <li class="hit" aria-current={current ? 'true' : undefined}>
      <input
        type="checkbox"
        class="hit-tick"
        checked={picked}
        aria-label={t('pickArticle', title)}
        onClick={(event) => onPick(event.shiftKey)}
      />
      <div class="row-body">
        <a class="row-title" dir="auto" title={title} href={href} data-stop={hit.id}>
          {hit.title.text === '' ? title : <MarkedSnippet snippet={hit.title} />}
        </a>
        <p class="facts">
          <HitDay hit={hit} />
          {hit.siteName !== null && (
            <span>
              <bdi>{hit.siteName}</bdi>
            </span>
          )}
          {hit.notes > 0 && <span>{writtenCount(hit.notes, 'note', translation)}</span>}
        </p>
        {sought && hit.snippet.text !== '' && (
          <p class="hit-snippet" dir="auto">
            <MarkedSnippet snippet={hit.snippet} />
          </p>
        )}
      </div>
      <button
        type="button"
        class="icon-button hit-delete"
        onClick={onDelete}
        aria-label={t('deleteArticle', title)}
        title={t('delete')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v3.5M9 7v3.5" />
        </svg>
      </button>
    </li>
  );
}

function NoteHit({ hit, href, current }: HitEntryProps): VNode {
  const { t, language } = useTranslation();
  const { snippet } = hit;
  return (
    <li class="hit hit-of-note" aria-current={current ? 'true' : undefined}>
      <svg class="hit-sign" viewBox="0 0 13 13" role="img" aria-label={t('noteHit')}>
        <path d="M1 1h11v7.5H6L3 12V8.5H1z" />
      </svg>
      <div class="row-body">
        <a class="row-title" dir="auto" href={href} data-stop={hit.id}>
          {snippet.text === '' ? t('noteWithoutWords') : <MarkedSnippet snippet={snippet} />}
        </a>
        <p class="facts">
          <time dateTime={hit.savedAt}>{writtenInstant(hit.savedAt, language)}</time>
          <span>
            <bdi>{hit.title.text === '' ? t('untitled') : hit.title.text}</bdi>
          </span>
        </p>
      </div>
    </li>
  );
}

/** The day of the article; of one that tells none, when it was saved. */
function HitDay({ hit: { publishedOn, savedAt } }: { hit: SearchHit }): VNode {
  const { t, language } = useTranslation();
  return publishedOn === null ? (
    <time dateTime={savedAt}>{t('savedOn', writtenInstant(savedAt, language))}</time>
  ) : (
    <time dateTime={publishedOn}>{writtenDay(publishedOn, language)}</time>
  );
}
