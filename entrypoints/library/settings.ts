import type { SettingsActions } from '../../components/settings/settings-actions.ts';
import {
  forgetChosenBody,
  hostsWithChosenBody,
  keepChosenBody,
  readChosenBody,
} from '../../lib/storage/chosen-bodies.ts';
import {
  changeReadingSettings,
  readReadingSettings,
  watchReadingSettings,
} from '../../lib/storage/settings.ts';
import { openKeys, ownCommands } from '../popup/own-keys.ts';
import { sitesActions } from '../welcome/sites-actions.ts';
import { afterWrite } from './after-write.ts';

/** What the settings ask, answered by the storage and the browser. */
export function settingsActions(): SettingsActions {
  return {
    reading: readReadingSettings,
    async change(changes) {
      await changeReadingSettings(changes);
      afterWrite();
    },
    watch: watchReadingSettings,
    sites: sitesActions(),
    chosenBodies: hostsWithChosenBody,
    async forgetBody(host) {
      const chosen = await readChosenBody(host);
      await forgetChosenBody(host);
      return async () => {
        if (chosen !== null) await keepChosenBody(host, chosen);
      };
    },
    commands: ownCommands,
    changeKeys: openKeys,
  };
}
