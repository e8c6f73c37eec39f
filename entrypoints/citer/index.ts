import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { citationText } from '../../lib/citing/citation-text.ts';
import { CITER, type Citer } from '../../lib/messaging/citer.ts';

// Put into a page only when the reader asks for a citation there: the processor is too heavy for every page.
export default defineUnlistedScript(() => {
  (globalThis as { [CITER]?: Citer })[CITER] = citationText;
});
