import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { PageActions } from './page-actions.ts';

interface KeyListProps {
  readonly actions: Pick<PageActions, 'commands' | 'changeKeys'>;
}

/** {@link KeyRows}, folded up. */
export function KeyList({ actions }: KeyListProps): VNode {
  const { t } = useTranslation();
  return (
    <details class="fold">
      <summary>{t('keys')}</summary>
      <KeyRows actions={actions} />
    </details>
  );
}

/** What can be done by keys and by which, with the way to change them. */
export function KeyRows({ actions }: KeyListProps): VNode | null {
  const { t } = useTranslation();
  const [commands] = useLoaded(useCallback(() => actions.commands(), [actions]));
  if (commands.state !== 'ready') return null;
  return (
    <>
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
    </>
  );
}
