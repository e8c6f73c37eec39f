import { askPage } from '../../lib/messaging/to-page.ts';

type Obey = (tabId: number) => Promise<unknown>;

/** What each of the manifest's `commands` does to the page in front. */
export const COMMANDS: Readonly<Record<string, Obey>> = {
  highlight: (tabId) => askPage(tabId).highlightSelection({ colour: null }),
  'note-on-selection': (tabId) => askPage(tabId).noteOnSelection(null),
  'next-mention': (tabId) => askPage(tabId).step({ by: 1 }),
  'previous-mention': (tabId) => askPage(tabId).step({ by: -1 }),
  'next-note': (tabId) => askPage(tabId).stepNote({ by: 1 }),
  'previous-note': (tabId) => askPage(tabId).stepNote({ by: -1 }),
};
