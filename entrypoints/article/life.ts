import { h } from 'preact';
import { PageToast } from '../../components/card/page-toast.tsx';
import { SOROTS_LOOK } from '../../components/type-styles.ts';
import { t } from '../../lib/messaging/translate.ts';
import { drawnNames } from '../../lib/page/painter.ts';
import { PAINTED_COLOURS } from './note-rule.ts';
import { createOverlay, OVERLAY_MARK } from './overlay.ts';

/** How often a page that is looked at asks whether the extension is still there: one property is read. */
const LOOK_MS = 2000;

/** The names of all that Sorot draws. They are asked for one by one: Firefox lets no script go through a page's registry. */
const DRAWN = drawnNames(PAINTED_COLOURS);

/** The part of the extension API that goes when the extension does; a script that stays in the page then has no id. */
type Api = Readonly<
  Record<'browser' | 'chrome', { readonly runtime?: { readonly id?: string } } | undefined>
>;

function isThere(): boolean {
  const { browser, chrome } = globalThis as unknown as Api;
  try {
    return (browser ?? chrome)?.runtime?.id !== undefined;
  } catch {
    // Firefox lets nothing be asked of what is gone.
    return false;
  }
}

/**
 * Ends what runs in a page when its extension was updated, switched off or removed, which no event tells: listeners and
 * highlights go, and one line says so, unless the new extension reads the page by then. What was typed is kept by the
 * note frame at each key.
 */
export function watchLife(window: Window, running: AbortController): void {
  const { document } = window;
  // Asked for now: an extension that is gone has no words any more.
  const [farewell, words] = [createOverlay(document, () => SOROTS_LOOK), t('extensionGone')];
  const look = () => {
    if (isThere()) return;
    running.abort();
    if (hasSuccessor()) return;
    const onClose = () => farewell.hide('toast');
    farewell.show('toast', h(PageToast, { words, act: '', onAct: null, onClose }), null);
  };
  const timer = window.setInterval(() => document.visibilityState === 'visible' && look(), LOOK_MS);
  running.signal.addEventListener('abort', () => window.clearInterval(timer));
  for (const type of ['visibilitychange', 'pointerdown', 'keydown'])
    document.addEventListener(type, look, { capture: true, passive: true, signal: running.signal });
}

function hasSuccessor(): boolean {
  return DRAWN.some((name) => CSS.highlights.has(name));
}

/** Takes away what a script left whose extension was replaced by this one, and that could not do it itself. */
export function clearLeftovers(document: Document): void {
  for (const name of DRAWN) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll(`:root > [${OVERLAY_MARK}]`)) host.remove();
}
