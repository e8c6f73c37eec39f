import { browser } from 'wxt/browser';
import type { SiteHereActions } from '../../components/site-actions.ts';
import { askPage } from '../../lib/messaging/to-page.ts';
import { withSite } from '../../lib/sites/choice.ts';
import { patternOf, siteOf } from '../../lib/sites/patterns.ts';
import { keepSiteSettings, readSiteSettings } from '../../lib/storage/site-settings.ts';
import type { PageTab } from './page-tab.ts';

/** What the popup asks about the site of its page, answered by the browser's permissions and the storage. */
export function siteHereActions(tab: () => Promise<PageTab>): SiteHereActions {
  return {
    async siteHere() {
      const { url, standing } = await tab();
      const site = siteOf(url);
      return site === null ? null : { url, site, standing };
    },
    async always({ url, site }) {
      // The first thing done in the press: after anything awaited, Firefox no longer asks the reader.
      if (!(await browser.permissions.request({ origins: [patternOf(site)] }))) return false;
      await keepSiteSettings(withSite(await readSiteSettings(), url, 'always'));
      return true;
    },
    async never({ url }, off) {
      await keepSiteSettings(withSite(await readSiteSettings(), url, off ? 'never' : null));
      // Nothing to take off where no article is; that is no failure.
      await askPage((await tab()).id).paint({ on: !off });
    },
  };
}
