import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';

const ROWS = [0, 1, 2, 3, 4];

/** Stands for the list while it is read for the first time, if that takes longer than most waits. */
export function ListSkeleton(): VNode {
  const { t } = useTranslation();
  return (
    <div class="skeleton">
      <p class="visually-hidden">{t('loading')}</p>
      {ROWS.map((row) => (
        <div key={row} class="skeleton-row" aria-hidden="true">
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
