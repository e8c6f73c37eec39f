import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';

/** Says how the first article comes into the library. */
export function EmptyLibrary(): VNode {
  const { t } = useTranslation();
  return (
    <div class="empty-library">
      <p class="empty-title">{t('emptyLibrary')}</p>
      <ol>
        <li>{t('emptyStepOpen')}</li>
        <li>{t('emptyStepPress')}</li>
        <li>{t('emptyStepSave')}</li>
      </ol>
      <p class="quiet">{t('emptyImport')}</p>
    </div>
  );
}
