import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendNative } from '../../lib/messaging/native.ts';
import { detect } from '../../lib/page/detect.ts';

/**
 * The script in every page that Sorot may read: it looks whether there is an article, and only then has the background
 * put the reading script (`article.js`) into the page. Most pages are no article; what they pay is this file.
 */
export default defineUnlistedScript(() => {
  if (detect(document, location.href).article)
    sendNative({ sorot: 'background', call: 'readPage', of: null });
});
