import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '../../lib/messaging/answer.ts';
import type { BackgroundCalls } from '../../lib/messaging/calls.ts';
import { openPanel } from '../../lib/messaging/open-panel.ts';
import { askPage } from '../../lib/messaging/to-page.ts';
import { t } from '../../lib/messaging/translate.ts';
import { backgroundHandlers } from './handlers.ts';
import { lexicon } from './lexicon-host.ts';
import { tagger } from './tagger-host.ts';

const NOTE_MENU = 'note-on-selection';
const CITE_MENU = 'copy-cited';
const PANEL_MENU = 'open-panel';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };
const NOTE_STEPS: Readonly<Record<string, 1 | -1>> = { 'next-note': 1, 'previous-note': -1 };

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
    browser.contextMenus.onClicked.addListener((clicked, tab) => {
      if (clicked.menuItemId === PANEL_MENU && tab?.windowId !== undefined) showPanel(tab.windowId);
      if (clicked.menuItemId === NOTE_MENU && tab?.id !== undefined)
        void askPage(tab.id).noteOnSelection(null);
      if (clicked.menuItemId === CITE_MENU && tab?.id !== undefined) void askPage(tab.id).copyCited(null);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-panel' && tab?.windowId !== undefined) showPanel(tab.windowId);
      const byNote = NOTE_STEPS[command];
      if (byNote !== undefined && tab?.id !== undefined) void askPage(tab.id).stepNote({ by: byNote });
      const by = STEPS[command];
      if (by !== undefined && tab?.id !== undefined) void askPage(tab.id).step({ by });
    });
  },
});

/** Called at once with what the reader did, or the browser refuses. */
function showPanel(windowId: number): void {
  openPanel(windowId).catch((error: unknown) => console.error('Sorot: the side panel did not open', error));
}

/** The browser keeps menus over an update: made anew, so that no id is given twice. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: NOTE_MENU, title: t('menuNoteOnSelection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: CITE_MENU, title: t('menuCopyCited'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: PANEL_MENU,
    title: t('menuOpenPanel'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
