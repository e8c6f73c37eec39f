import { useCallback } from 'preact/hooks';
import type { Health } from '../lib/library/health.ts';
import type { HealthActions } from './safety-actions.ts';
import { useTranslation } from './translation.ts';
import { useLoaded } from './use-loaded.ts';
import type { Toast } from './use-toast.ts';

interface KnownHealth {
  /** Null: not known yet, or not to be known; what cannot be read says so itself. */
  readonly health: Health | null;
  /** Goes on with the library as it is. */
  readonly goOn: () => Promise<void>;
}

/** How the library does, asked again with each write; `onDecided` after the reader went on with it as it is. */
export function useHealth(
  actions: HealthActions,
  toast: Toast,
  version: number,
  onDecided: () => void,
): KnownHealth {
  const { t } = useTranslation();
  const [loaded] = useLoaded(
    useCallback(() => actions.health(), [actions]),
    version,
  );
  const goOn = async () => {
    try {
      await actions.goOn();
      onDecided();
    } catch (error) {
      console.error(error);
      toast.say(t('notDone'));
    }
  };
  return { health: loaded.state === 'ready' ? loaded.value : null, goOn };
}
