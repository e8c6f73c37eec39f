import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/messaging/open-panel.ts';

/**
 * Opens the side panel of the popup's window, and leaves the popup. The window is asked for beforehand: the browser
 * opens a panel only while it handles the press.
 */
export function panelOpener(popup: Window): () => void {
  let windowId: number | undefined;
  browser.windows.getCurrent().then((current) => {
    windowId = current.id;
  }, console.error);
  return () => {
    if (windowId === undefined) return;
    openPanel(windowId).then(() => popup.close(), console.error);
  };
}
