import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendNative } from '../../lib/messaging/native.ts';
import { detect } from '../../lib/page/detect.ts';
import { lookUntilFound, USUAL_PATIENCE } from '../../lib/page/look-until-found.ts';
import { mayStillBeBuilt } from '../../lib/page/unfinished.ts';
import { watchMoves } from '../../lib/page/watch-moves.ts';

const isArticle = (): true | null => (detect(document, location.href).article ? true : null);

const readPage = () => sendNative({ sorot: 'background', call: 'readPage', of: null });

/** Watches a page that is no article until it is one. From then on the reading script watches it. */
function watch(isUnfinished: boolean): void {
  const watching = new AbortController();
  let building = new AbortController();
  const awaitArticle = () => {
    // A later address ends the wait for the article of the one before.
    building.abort();
    building = new AbortController();
    lookUntilFound(document, isArticle, USUAL_PATIENCE, building.signal)
      .then((found) => {
        if (found === null) return;
        watching.abort();
        readPage();
      })
      .catch((error: unknown) => console.error('Sorot: this page could not be awaited', error));
  };
  watchMoves(window, awaitArticle, watching.signal);
  if (isUnfinished) awaitArticle();
}

/**
 * The script in every page that Sorot may read: it looks whether there is an article, and only then has the background
 * put the reading script (`article.js`) into the page. Most pages are no article; what they pay is this file. It goes on
 * watching those that become one by script: at another address, or by building their text late.
 */
export default defineUnlistedScript(() => {
  const detection = detect(document, location.href);
  if (detection.article) readPage();
  else watch(mayStillBeBuilt(detection));
});
