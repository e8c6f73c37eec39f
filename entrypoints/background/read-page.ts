import { browser } from 'wxt/browser';
import { failure } from '../../lib/messaging/envelope.ts';
import { standingOf } from '../../lib/sites/choice.ts';
import { readSiteSettings } from '../../lib/storage/site-settings.ts';
import { stored } from './stored.ts';

/**
 * Answers the detector, which stands on more pages than may be read: on all of Blogger's, whatever the reader chose,
 * and on pages that were open when a choice or a permission was taken back.
 */
export const readPage = stored<null>(async (_, { tabId, frameId, url }) => {
  if (tabId === null || url === null) return failure('not-found', 'the call came from no tab');
  const { origins = [] } = await browser.permissions.getAll();
  if (standingOf(url, origins, await readSiteSettings()) !== 'reads') return { ok: true, value: null };
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/article.js'] });
  return { ok: true, value: null };
});
