import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReadingSettings } from '../../lib/library/reading-settings.ts';
import { useTranslation } from '../translation.ts';
import { type Loaded, useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import type { SettingsActions } from './settings-actions.ts';

/** Changes some of the choices; true once they are kept. */
export type ChangeSettings = (changes: Partial<ReadingSettings>) => Promise<boolean>;

interface HeldSettings {
  readonly settings: Loaded<ReadingSettings>;
  readonly change: ChangeSettings;
  readonly retry: () => void;
}

/** The reader's choices: a change holds at once, and is taken back, and said, where it could not be kept. */
export function useSettings(
  actions: Pick<SettingsActions, 'reading' | 'change' | 'watch'>,
  toast: Toast,
): HeldSettings {
  const { t } = useTranslation();
  const [stored, retry] = useLoaded(useCallback(() => actions.reading(), [actions]));
  const [held, setHeld] = useState<ReadingSettings | null>(null);
  useEffect(() => actions.watch(setHeld), [actions]);
  const now = held ?? (stored.state === 'ready' ? stored.value : null);
  const change = async (changes: Partial<ReadingSettings>) => {
    if (now === null) return false;
    setHeld({ ...now, ...changes });
    try {
      await actions.change(changes);
      return true;
    } catch (error) {
      console.error(error);
      setHeld(now);
      toast.say(t('notSaved'));
      return false;
    }
  };
  return { settings: now === null ? stored : { state: 'ready', value: now }, change, retry };
}
