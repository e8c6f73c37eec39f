import { browser } from 'wxt/browser';
import { DEFAULT_SITE_SETTINGS } from '../../lib/sites/site-settings.ts';
import { keepSiteSettings, wasAskedAboutSites } from '../../lib/storage/site-settings.ts';

/** Opens the welcome page, once in a profile: an extension loaded by hand is installed at each start of Firefox. */
export async function welcome(): Promise<void> {
  if (await wasAskedAboutSites()) return;
  await keepSiteSettings(DEFAULT_SITE_SETTINGS);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
