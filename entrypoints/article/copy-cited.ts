import type { Article } from '../../lib/library/article.ts';
import { CITER, type Citer } from '../../lib/messaging/citer.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { uiLanguage } from '../../lib/messaging/translate.ts';
import { execute, viewOf } from '../../lib/page/safe-dom.ts';

/** The content script's own world; the page has another. */
const world = globalThis as { [CITER]?: Citer };

/**
 * Copies a passage with its citation; answers whether it could. Browsers allow it for some seconds after the reader did
 * something to the page.
 */
export async function copyCited(document: Document, article: Article, passage: string): Promise<boolean> {
  if (world[CITER] === undefined) await askBackground.readCiter(null);
  const text = world[CITER]?.(article, passage, 'plain', uiLanguage());
  return text !== undefined && copyText(document, text);
}

/** Not `navigator.clipboard`: that is not there on pages without encryption. */
function copyText(document: Document, text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isPut = true;
  };
  const view = viewOf(document);
  view?.addEventListener('copy', put, { capture: true });
  const done = execute(document, 'copy');
  view?.removeEventListener('copy', put, { capture: true });
  return done && isPut;
}
