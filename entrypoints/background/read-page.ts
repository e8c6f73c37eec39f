import { browser } from 'wxt/browser';
import { failure } from '../../lib/messaging/envelope.ts';
import { standingOf } from '../../lib/sites/choice.ts';
import { readSiteSettings } from '../../lib/storage/site-settings.ts';
import { putInto } from './put-into.ts';
import { stored } from './stored.ts';

/**
 * Answers the detector, which stands on more pages than may be read: on all of Blogger's, whatever the reader chose,
 * and on pages that were open when a choice or a permission was taken back.
 */
export const readPage = stored<null>(async (_, sender) => {
  if (sender.url === null) return failure('not-found', 'the call came from no page');
  return (await mayBeRead(sender.url)) ? putInto(sender, '/article.js') : { ok: true, value: null };
});

/** Whether the reader, and the browser, let Sorot read the page at an address without being asked. */
export async function mayBeRead(url: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return standingOf(url, origins, await readSiteSettings()) === 'reads';
}
