import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isKept, sendNative } from '../../lib/messaging/native.ts';
import { detect } from '../../lib/page/detect.ts';
import type { Detection } from '../../lib/page/detection.ts';
import { lookUntilFound, USUAL_PATIENCE } from '../../lib/page/look-until-found.ts';
import { mayStillBeBuilt } from '../../lib/page/unfinished.ts';
import { watchMoves } from '../../lib/page/watch-moves.ts';
import { chosenBodyKey } from '../../lib/sites/chosen-body-key.ts';

const isArticle = (): true | null => (detect(document, location.href).article ? true : null);

const readPage = () => void sendNative({ sorot: 'background', call: 'readPage', of: null });

/**
 * Whether the reader chose a body for pages like this one; then the reading script is put in. On the many sites where
 * nothing was chosen, no background is woken.
 */
const isReadAsChosen = async (reason: string): Promise<boolean> =>
  (await isKept(chosenBodyKey(location.host))) &&
  (await sendNative({ sorot: 'background', call: 'readIfChosen', of: { reason } })) === true;

/** Watches a page that is no article until it is one, or is read as one. From then on the reading script watches it. */
function watch(first: Detection): void {
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
  const askChosen = ({ reason }: Detection) => {
    void isReadAsChosen(reason).then((isRead) => {
      if (!isRead) return;
      watching.abort();
      building.abort();
    });
  };
  const move = () => {
    awaitArticle();
    const detection = detect(document, location.href);
    if (!detection.article) askChosen(detection);
  };
  watchMoves(window, move, watching.signal);
  if (mayStillBeBuilt(first)) awaitArticle();
  askChosen(first);
}

/**
 * The script in every page that Sorot may read: it looks whether there is an article, and only then has the background
 * put the reading script (`article.js`) into the page. Most pages are no article; what they pay is this file. It goes on
 * watching those that become one by script: at another address, or by building their text late.
 */
export default defineUnlistedScript(() => {
  const detection = detect(document, location.href);
  if (detection.article) readPage();
  else watch(detection);
});
