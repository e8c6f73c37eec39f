import { browser } from 'wxt/browser';
import type { SitesActions } from '../../components/site-actions.ts';
import {
  alwaysRead,
  choiceOf,
  isBloggerGranted,
  neededFor,
  needlessFor,
  patternsOf,
} from '../../lib/sites/choice.ts';
import { keepSiteSettings, readSiteSettings, SITES_KEY } from '../../lib/storage/site-settings.ts';

/** What the page about sites asks, answered by the browser's permissions and the storage. */
export function sitesActions(): SitesActions {
  return {
    async sites() {
      const [granted, settings] = await Promise.all([grantedNow(), readSiteSettings()]);
      return {
        choice: choiceOf(granted, settings),
        bloggerGranted: isBloggerGranted(granted),
        always: alwaysRead(granted, settings),
        never: [...settings.never].sort((a, b) => a.localeCompare(b)),
      };
    },
    async choose(choice) {
      const needed = [...neededFor(choice)];
      // The first thing done in the press: after anything awaited, Firefox no longer asks the reader.
      if (needed.length > 0 && !(await browser.permissions.request({ origins: needed }))) return false;
      await keepSiteSettings({ ...(await readSiteSettings()), asksFirst: choice === 'ask' });
      await giveBack(needlessFor(choice, await grantedNow()));
      return true;
    },
    async takeOff(site, list) {
      const settings = await readSiteSettings();
      await keepSiteSettings({ ...settings, [list]: settings[list].filter((one) => one !== site) });
      if (list === 'always') await giveBack(patternsOf(site, await grantedNow()));
    },
    watch(changed) {
      const onStored = (changes: object) => {
        if (SITES_KEY in changes) changed();
      };
      browser.permissions.onAdded.addListener(changed);
      browser.permissions.onRemoved.addListener(changed);
      browser.storage.local.onChanged.addListener(onStored);
      return () => {
        browser.permissions.onAdded.removeListener(changed);
        browser.permissions.onRemoved.removeListener(changed);
        browser.storage.local.onChanged.removeListener(onStored);
      };
    },
  };
}

async function grantedNow(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

async function giveBack(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}
