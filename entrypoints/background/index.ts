import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls } from '../../lib/messaging/calls.ts';
import { askPage } from '../../lib/messaging/to-page.ts';
import { t } from '../../lib/messaging/translate.ts';
import { backgroundHandlers } from './handlers.ts';
import { lexicon } from './lexicon-host.ts';
import { library } from './stores.ts';
import { tagger } from './tagger-host.ts';

const NOTE_MENU = 'note-on-selection';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

export default defineBackground({
  type: 'module',
  main() {
    answerCalls<BackgroundCalls>('background', backgroundHandlers);
    // A worker wakes because something will be asked: the files are fetched while the question is still on its way.
    lexicon().catch((error: unknown) => console.error('Sorot:', error));
    void tagger();
    browser.runtime.onInstalled.addListener(() => {
      makeMenu().catch((error: unknown) => console.error('Sorot:', error));
    });
    browser.runtime.onStartup.addListener(clearTrash);
    browser.contextMenus.onClicked.addListener((clicked, tab) => {
      if (clicked.menuItemId === NOTE_MENU && tab?.id !== undefined)
        void askPage(tab.id).noteOnSelection(null);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      const by = STEPS[command];
      if (by !== undefined && tab?.id !== undefined) void askPage(tab.id).step({ by });
    });
  },
});

/** Lets go of what has lain in the trash for its days. At each start of the browser: later is no harm, sooner would be. */
function clearTrash(): void {
  library()
    .then((opened) => opened.purgeTrash(new Date().toISOString()))
    .catch((error: unknown) => console.error('Sorot: the trash was not cleared out', error));
}

/** The browser keeps menus over an update: made anew, so that no id is given twice. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: NOTE_MENU, title: t('menuNoteOnSelection'), contexts: ['selection'] });
}
