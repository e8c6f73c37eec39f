import { type ComponentChildren, render } from 'preact';
import type { MarkLook } from '../lib/library/reading-settings.ts';
import { markColourRules } from './mark-colours.ts';
import { noteColourRules } from './note-hues.ts';
import { type Translation, TranslationContext } from './translation.ts';
import { typeRules } from './type-rules.ts';
import { SOROTS_LOOK } from './type-styles.ts';

/**
 * Shows a door's content in its page's `#root`, in the reader's language and with the types' lines and the notes'
 * colours; answers with what draws the types as the reader chose.
 */
export function renderDoor(
  content: ComponentChildren,
  translation: Translation,
  document: Document,
): (look: MarkLook) => void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  const sheet = new CSSStyleSheet();
  const restyle = (look: MarkLook) =>
    sheet.replaceSync([typeRules(look), markColourRules(), noteColourRules()].join('\n'));
  restyle(SOROTS_LOOK);
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.lang = translation.language;
  render(<TranslationContext.Provider value={translation}>{content}</TranslationContext.Provider>, root);
  return restyle;
}
