import { useCallback, useState } from 'preact/hooks';
import type { Sureness } from '../../lib/library/reading-settings.ts';
import { useLoaded } from '../use-loaded.ts';
import type { PageActions } from './page-actions.ts';

/** The reader's step, and how to choose another: it holds at once, and is taken back where it could not be kept. */
export function useSureness(
  actions: Pick<PageActions, 'sureness' | 'keepSureness'>,
): readonly [Sureness, (sureness: Sureness) => void] {
  const [stored] = useLoaded(useCallback(() => actions.sureness(), [actions]));
  const [chosen, setChosen] = useState<Sureness | null>(null);
  const held = chosen ?? (stored.state === 'ready' ? stored.value : 'usual');
  const choose = (sureness: Sureness) => {
    setChosen(sureness);
    actions.keepSureness(sureness).catch((error: unknown) => {
      console.error(error);
      setChosen(held);
    });
  };
  return [held, choose];
}
