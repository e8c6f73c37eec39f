import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
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

/** Whether the page stands in a private window, where the browser lets no page of Sorot at the library. */
export const IsPrivate = createContext(false);

/** Says that the library could not be read, with a way to try again; in a private window, that it is none to be read. */
export function Unread({ onRetry }: { onRetry: () => void }): VNode {
  const { t } = useTranslation();
  const isPrivate = useContext(IsPrivate);
  if (isPrivate) return <p class="quiet">{t('storageElsewhere')}</p>;
  return <Failed words={t('storageUnreadable')} onRetry={onRetry} />;
}
