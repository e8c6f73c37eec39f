import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';
import type { FilterProps } from './filter-props.ts';

/** From which day, and to which. An article without a day is in no stretch of days. */
export function DayFilter({ asked, onAsk }: Pick<FilterProps, 'asked' | 'onAsk'>): VNode {
  const { t } = useTranslation();
  return (
    <div class="filter-days">
      <label>
        <span>{t('dayFrom')}</span>
        <input
          type="date"
          value={asked.from ?? ''}
          max={asked.to ?? undefined}
          onChange={(event) => onAsk({ ...asked, from: event.currentTarget.value || null })}
        />
      </label>
      <label>
        <span>{t('dayTo')}</span>
        <input
          type="date"
          value={asked.to ?? ''}
          min={asked.from ?? undefined}
          onChange={(event) => onAsk({ ...asked, to: event.currentTarget.value || null })}
        />
      </label>
    </div>
  );
}
