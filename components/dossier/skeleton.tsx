import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';

/** The shape of a dossier while it is read; the sheet shows it after 300 ms only. */
export function DossierSkeleton(): VNode {
  const { t } = useTranslation();
  return (
    <div class="waiting skeleton" role="status" aria-label={t('loading')}>
      <span class="bone is-short" />
      <span class="bone is-title" />
      <span class="bone" />
      <span class="bone is-chart" />
      <span class="bone" />
      <span class="bone" />
      <span class="bone is-short" />
    </div>
  );
}
