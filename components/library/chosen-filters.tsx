import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';
import type { Asked } from './asked.ts';
import { type Chosen, chosenFilters, withoutFilters } from './chosen.ts';

interface ChosenFiltersProps {
  readonly asked: Asked;
  readonly wordsOf: (chosen: Chosen) => string;
  readonly onAsk: (asked: Asked) => void;
}

/** The filters that are set, each to be taken off by a press; nothing where there are none. */
export function ChosenFilters({ asked, wordsOf, onAsk }: ChosenFiltersProps): VNode | null {
  const { t } = useTranslation();
  const chosen = chosenFilters(asked);
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('filtersSet')}>
      {chosen.map((one) => (
        <li key={`${one.kind} ${one.value}`}>
          <button
            type="button"
            class="chip"
            aria-label={t('filterOff', wordsOf(one))}
            title={t('filterOff', wordsOf(one))}
            onClick={() => onAsk(one.without)}
          >
            <bdi>{wordsOf(one)}</bdi>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <button type="button" class="link" onClick={() => onAsk(withoutFilters(asked))}>
            {t('filtersOff')}
          </button>
        </li>
      )}
    </ul>
  );
}
