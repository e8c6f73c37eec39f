import type { SettingsActions } from '../../components/settings/settings-actions.ts';
import { DEFAULT_READING_SETTINGS, type ReadingSettings } from '../../lib/library/reading-settings.ts';

interface SettingsDoor {
  readonly actions: SettingsActions;
  /** What is kept now. */
  kept(): ReadingSettings;
  /** Something chosen in another window. */
  changeElsewhere(changes: Partial<ReadingSettings>): void;
  /** From now on nothing can be kept. */
  fail(): void;
}

/** The settings of a browser without one. */
export function settingsDoor(given: Partial<SettingsActions> = {}): SettingsDoor {
  let kept = DEFAULT_READING_SETTINGS;
  let bodies: readonly string[] = ['warta.example'];
  let fails = false;
  const listeners = new Set<(settings: ReadingSettings) => void>();
  const actions: SettingsActions = {
    reading: async () => kept,
    async change(changes) {
      if (fails) throw new Error('no room');
      kept = { ...kept, ...changes };
    },
    watch(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    sites: {
      sites: async () => ({ choice: 'blogger', bloggerGranted: true, always: [], never: ['kabar.example'] }),
      choose: async () => true,
      takeOff: async () => {},
      watch: () => () => {},
    },
    chosenBodies: async () => bodies,
    async forgetBody(host) {
      const before = bodies;
      bodies = bodies.filter((other) => other !== host);
      return async () => {
        bodies = before;
      };
    },
    commands: async () => [{ words: 'Next name', keys: 'Alt+Shift+.' }],
    changeKeys: async () => {},
    ...given,
  };
  return {
    actions,
    kept: () => kept,
    changeElsewhere(changes) {
      kept = { ...kept, ...changes };
      for (const listener of listeners) listener(kept);
    },
    fail() {
      fails = true;
    },
  };
}
