import { browser } from 'wxt/browser';
import { NOTE_COLOURS, type NoteColour } from '../../lib/library/note.ts';
import { askPage } from '../../lib/messaging/to-page.ts';
import { t } from '../../lib/messaging/translate.ts';
import { makeOwnMenus, obeyOwnMenu } from './own-menus.ts';

const NOTE = 'note-on-selection';
const HIGHLIGHT = 'highlight';
const COLOUR = 'highlight/';
const COPY_CITED = 'copy-cited';

/** The menu entry, and the command, that open the side panel. */
export const OPEN_PANEL = 'open-panel';

/** Makes the entries of the context menu. The browser keeps them over an update: made anew, so that no id is given twice. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: HIGHLIGHT, title: t('menuHighlight'), contexts: ['selection'] });
  for (const colour of NOTE_COLOURS) {
    const title = t(`colour_${colour}`);
    browser.contextMenus.create({
      id: `${COLOUR}${colour}`,
      parentId: HIGHLIGHT,
      title,
      contexts: ['selection'],
    });
  }
  browser.contextMenus.create({ id: NOTE, title: t('menuNoteOnSelection'), contexts: ['selection'] });
  makeOwnMenus();
  browser.contextMenus.create({ id: COPY_CITED, title: t('menuCopyCited'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: OPEN_PANEL,
    title: t('menuOpenPanel'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Does what an entry of the menu says, on the page of a tab and of what is selected in it. */
export async function obeyMenu(id: string, tabId: number, selected: string): Promise<void> {
  const colour = colourOf(id);
  if (id === NOTE) await askPage(tabId).noteOnSelection(null);
  else if (id === COPY_CITED) await askPage(tabId).copyCited(null);
  else if (colour !== null) await askPage(tabId).highlightSelection({ colour });
  else await obeyOwnMenu(id, tabId, selected);
}

/** The colour that an entry of the menu stands for; null: none. */
function colourOf(id: string): NoteColour | null {
  return NOTE_COLOURS.find((colour) => id === `${COLOUR}${colour}`) ?? null;
}
