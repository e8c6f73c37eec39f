import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { IsLost } from '../health-notice.tsx';
import { useTranslation } from '../translation.ts';

/** Says how the first article comes into the library; where one was lost, no more than is known. */
export function EmptyLibrary(): VNode {
  const { t } = useTranslation();
  if (useContext(IsLost)) return <p class="quiet">{t('lossListEmpty')}</p>;
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
