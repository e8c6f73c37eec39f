import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { PageActions } from './page-actions.ts';

/** What can be done by keys and by which, folded up, with the way to change them. */
export function KeyList({
  actions,
}: {
  actions: Pick<PageActions, 'commands' | 'changeKeys'>;
}): VNode | null {
  const { t } = useTranslation();
  const [commands] = useLoaded(useCallback(() => actions.commands(), [actions]));
  if (commands.state !== 'ready') return null;
  return (
    <details class="fold">
      <summary>{t('keys')}</summary>
      <ul class="keys">
        {commands.value.map(({ words, keys }) => (
          <li key={words} class="keys-row">
            <span>{words}</span>
            {keys === '' ? <span class="quiet">{t('keysNone')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => void actions.changeKeys().catch(console.error)}>
        {t('keysChange')}
      </button>
    </details>
  );
}
