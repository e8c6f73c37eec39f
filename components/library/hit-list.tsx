import type { VNode } from 'preact';
import type { SearchHit, SearchPage } from '../../lib/library/index/search-request.ts';
import { rove } from '../rove.ts';
import { useTranslation } from '../translation.ts';
import { type Asked, besideHash } from './asked.ts';
import { HitEntry } from './hit-entry.tsx';
import { articleHash } from './place.ts';
import type { Picked } from './use-picked.ts';

interface HitListProps {
  readonly page: SearchPage;
  readonly asked: Asked;
  /** Id of the article being read, or null. */
  readonly currentId: string | null;
  readonly picked: Picked;
  readonly onDelete: (hit: SearchHit) => void;
  readonly onMore: () => void;
}

/** What was found, as far as it was asked for; the arrow keys go from one to the next. */
export function HitList({ page, asked, currentId, picked, onDelete, onMore }: HitListProps): VNode {
  const { t } = useTranslation();
  const order = page.hits.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  return (
    <>
      <ul class="rows hits" onKeyDown={rove}>
        {page.hits.map((hit) => (
          <HitEntry
            key={hit.id}
            hit={hit}
            href={hrefOf(hit, asked)}
            current={hit.articleId === currentId}
            sought={asked.query.trim() !== ''}
            picked={picked.ids.has(hit.id)}
            onPick={(range) => picked.toggle(hit.id, range, order)}
            onDelete={() => onDelete(hit)}
          />
        ))}
      </ul>
      {page.next !== null && (
        <button type="button" class="button wide" onClick={onMore}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}

function hrefOf({ kind, id, articleId }: SearchHit, asked: Asked): string {
  const hash = besideHash(articleHash(articleId), asked);
  return kind === 'note' ? `${hash}&note=${id}` : hash;
}
