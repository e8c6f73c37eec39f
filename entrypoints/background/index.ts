import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls } from '../../lib/messaging/calls.ts';
import { backgroundHandlers } from './handlers.ts';
import { COMMANDS } from './keys.ts';
import { lexicon } from './lexicon-host.ts';
import { makeMenus, obeyMenu } from './menus.ts';
import { library } from './stores.ts';
import { tagger } from './tagger-host.ts';
import { tendLibrary } from './tend-library.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerCalls<BackgroundCalls>('background', backgroundHandlers);
    // A worker wakes because something will be asked: the files are fetched while the question is still on its way.
    lexicon().catch((error: unknown) => console.error('Sorot:', error));
    void tagger()
      .then(tendLibrary)
      .catch((error: unknown) => console.error('Sorot: the library was not indexed', error));
    browser.runtime.onInstalled.addListener(() => {
      makeMenus().catch((error: unknown) => console.error('Sorot:', error));
    });
    browser.runtime.onStartup.addListener(clearTrash);
    browser.contextMenus.onClicked.addListener((clicked, tab) => {
      if (tab?.id !== undefined) void obeyMenu(String(clicked.menuItemId), tab.id);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id !== undefined) void COMMANDS[command]?.(tab.id);
    });
  },
});

/** Lets go of what has lain in the trash for its days. At each start of the browser: later is no harm, sooner would be. */
function clearTrash(): void {
  library()
    .then((opened) => opened.purgeTrash(new Date().toISOString()))
    .catch((error: unknown) => console.error('Sorot: the trash was not cleared out', error));
}
