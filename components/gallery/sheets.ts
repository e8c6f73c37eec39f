import base from '../base.css?inline';
import { cardSheetText } from '../card/card-sheet.ts';
import dossier from '../dossier/dossier.css?inline';
import graph from '../dossier/graph.css?inline';
import kept from '../kept.css?inline';
import hits from '../library/hits.css?inline';
import library from '../library/library.css?inline';
import reading from '../library/reading.css?inline';
import search from '../library/search.css?inline';
import { markColourRules } from '../mark-colours.ts';
import noteFrame from '../note-frame/note-frame.css?inline';
import { noteColourRules } from '../note-hues.ts';
import notes from '../notes.css?inline';
import ownNames from '../own-names/own-names.css?inline';
import pageParts from '../page-parts.css?inline';
import panel from '../panel/panel.css?inline';
import popup from '../popup/popup.css?inline';
import popupLists from '../popup/popup-lists.css?inline';
import popupNotes from '../popup/popup-notes.css?inline';
import settings from '../settings/settings.css?inline';
import tokens from '../tokens.css?inline';
import { typeRules } from '../type-rules.ts';
import { SOROTS_LOOK } from '../type-styles.ts';
import welcome from '../welcome/welcome.css?inline';

/** The stylesheets of each door, as its index.html lists them. */
const SHEETS = {
  popup: [notes, kept, pageParts, popup, popupNotes, popupLists],
  panel: [kept, notes, pageParts, panel],
  'note-frame': [notes, noteFrame],
  welcome: [welcome],
  library: [notes, kept, welcome, library, search, hits, reading, dossier, graph, settings, ownNames],
} as const;

/** A door with a look of its own; `card`: what is drawn on foreign pages. */
export type SheetName = keyof typeof SHEETS | 'card';

/** The sheet of a door, for a shadow root: the root is the host, and the body a box in it. */
export function sheetText(name: SheetName): string {
  if (name === 'card') return cardSheetText(SOROTS_LOOK);
  const rules = [typeRules(SOROTS_LOOK), markColourRules(), noteColourRules()];
  return [tokens, base, ...SHEETS[name], ...rules]
    .join('\n')
    .replace(/(?<![\w.#-])(?:html|:root)(?![\w-])/g, ':host')
    .replace(/(?<![\w.#-])body(?=\s*[,{])/g, '.body');
}
