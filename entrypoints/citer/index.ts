import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { citationText } from '../../lib/citing/citation-text.ts';
import { citationOf } from '../../lib/library/citation.ts';
import { ownDay } from '../../lib/library/own-day.ts';
import { CITER, type Citer } from '../../lib/messaging/citer.ts';

/** The content script's own world; the page has another. */
const world = globalThis as { [CITER]?: Citer };

// Put into a page only when the reader asks for a citation there: the processor is too heavy for every page.
export default defineUnlistedScript(() => {
  world[CITER] = (article, passage, form, language) =>
    citationText(citationOf(article, ownDay(new Date()), passage), form, language);
});
