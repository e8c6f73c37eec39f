import type { VNode } from 'preact';
import { useTranslation } from './translation.ts';

/** Says that something is being read; the sheet shows it after 300 ms only, since most waits are shorter. */
export function Waiting(): VNode {
  const { t } = useTranslation();
  return <p class="waiting quiet">{t('loading')}</p>;
}

/** Says plainly what could not be had, with a way to try again. */
export function Failed({ words, onRetry }: { words: string; onRetry: () => void }): VNode {
  const { t } = useTranslation();
  return (
    <div class="failed" role="alert">
      <p class="fault">{words}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  );
}
