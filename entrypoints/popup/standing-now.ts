import { browser } from 'wxt/browser';
import { type Standing, standingOf } from '../../lib/sites/choice.ts';
import { readSiteSettings } from '../../lib/storage/site-settings.ts';

/** How the site of an address stands now. */
export async function standingNow(url: string): Promise<Standing> {
  const [{ origins = [] }, settings] = await Promise.all([browser.permissions.getAll(), readSiteSettings()]);
  return standingOf(url, origins, settings);
}
