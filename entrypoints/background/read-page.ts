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
  const { origins = [] } = await browser.permissions.getAll();
  const standing = standingOf(sender.url, origins, await readSiteSettings());
  return standing === 'reads' ? putInto(sender, '/article.js') : { ok: true, value: null };
});
