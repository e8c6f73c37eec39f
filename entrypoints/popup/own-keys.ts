import { browser } from 'wxt/browser';
import type { Command } from '../../components/popup/page-actions.ts';

/** Chrome's page for giving keys; Firefox has a call for its own. */
const CHROME_KEYS = 'chrome://extensions/shortcuts';

/** What can be done by keys, and by which. */
export async function ownCommands(): Promise<readonly Command[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ words: description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for giving keys. */
export async function openKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_KEYS });
}
