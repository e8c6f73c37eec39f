import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { writtenCount } from '../written.ts';
import { type Asked, requestOf } from './asked.ts';
import { type Chosen, conditionsOf } from './chosen.ts';
import type { SearchActions } from './search-actions.ts';

interface NothingFoundProps {
  readonly asked: Asked;
  readonly search: SearchActions['search'];
  readonly wordsOf: (chosen: Chosen) => string;
  readonly onAsk: (asked: Asked) => void;
}

/** Says that nothing is found, and which one condition to take off so that something is, one press each. */
export function NothingFound({ asked, search, wordsOf, onAsk }: NothingFoundProps): VNode {
  const translation = useTranslation();
  const { t } = translation;
  const load = useCallback(async () => {
    const conditions = conditionsOf(asked);
    if (conditions.length < 2) return [];
    const totals = conditions.map(({ without }) => search({ ...requestOf(without), limit: 0 }));
    const pages = await Promise.all(totals);
    return conditions.flatMap((one, i) => ({ ...one, total: pages[i]?.total ?? 0 }));
  }, [asked, search]);
  const [found] = useLoaded(load);
  const loosening = found.state === 'ready' ? found.value.filter(({ total }) => total > 0) : [];
  const query = asked.query.trim();
  return (
    <div class="nothing-found">
      <p>{query === '' ? t('nothingLeft') : t('noArticlesFound', query)}</p>
      {loosening.length > 0 && (
        <>
          <p class="quiet">{t('loosen')}</p>
          <ul class="loosenings">
            {loosening.map((one) => (
              <li key={`${one.kind} ${one.value}`}>
                <button type="button" class="button" onClick={() => onAsk(one.without)}>
                  {t('without', wordsOf(one))}{' '}
                  <span class="count">{writtenCount(one.total, 'found', translation)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
