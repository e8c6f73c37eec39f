import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '../../lib/messaging/answer.ts';
import { openPanel } from '../../lib/messaging/open-panel.ts';
import { takeOver, watchSites } from './detector-sites.ts';
import { backgroundHandlers } from './handlers.ts';
import { keepBackups } from './keep-backups.ts';
import { keepForGood } from './keep-for-good.ts';
import { COMMANDS } from './keys.ts';
import { lexicon } from './lexicon-host.ts';
import { makeMenus, OPEN_PANEL, obeyMenu } from './menus.ts';
import { library } from './stores.ts';
import { tagger } from './tagger-host.ts';
import { tendLibrary } from './tend-library.ts';
import { welcome } from './welcome.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerCalls('background', backgroundHandlers);
    // A worker wakes because something will be asked: the files are fetched while the question is still on its way.
    lexicon().catch((error: unknown) => console.error('Sorot:', error));
    void tagger()
      .then(tendLibrary)
      .catch((error: unknown) => console.error('Sorot: the library was not indexed', error));
    watchSites();
    keepBackups();
    keepForGood().catch((error: unknown) => console.error('Sorot: the library is not kept for good', error));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      makeMenus().catch((error: unknown) => console.error('Sorot:', error));
      if (reason === 'update') takeOver().catch((error: unknown) => console.error('Sorot:', error));
      if (reason === 'install') welcome().catch((error: unknown) => console.error('Sorot:', error));
    });
    browser.runtime.onStartup.addListener(clearTrash);
    browser.contextMenus.onClicked.addListener((clicked, tab) => {
      // At once with what the reader did: later the browser opens no panel.
      if (clicked.menuItemId === OPEN_PANEL) showPanel(tab?.windowId);
      else if (tab?.id !== undefined)
        void obeyMenu(String(clicked.menuItemId), tab.id, clicked.selectionText ?? '');
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === OPEN_PANEL) showPanel(tab?.windowId);
      else if (tab?.id !== undefined) void COMMANDS[command]?.(tab.id);
    });
  },
});

function showPanel(windowId: number | undefined): void {
  if (windowId === undefined) return;
  openPanel(windowId).catch((error: unknown) => console.error('Sorot: the side panel did not open', error));
}

/** Lets go of what has lain in the trash for its days. At each start of the browser: later is no harm, sooner would be. */
function clearTrash(): void {
  library()
    .then((opened) => opened.purgeTrash(new Date().toISOString()))
    .catch((error: unknown) => console.error('Sorot: the trash was not cleared out', error));
}
