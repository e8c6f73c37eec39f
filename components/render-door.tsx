import { type ComponentChildren, render } from 'preact';
import { noteColourRules } from './note-hues.ts';
import { type Translation, TranslationContext } from './translation.ts';
import { typeRules } from './type-rules.ts';

/** Shows a door's content in its page's `#root`, in the reader's language and with the types' lines and the notes' colours. */
export function renderDoor(content: ComponentChildren, translation: Translation, document: Document): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${typeRules()}\n${noteColourRules()}`);
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.lang = translation.language;
  render(<TranslationContext.Provider value={translation}>{content}</TranslationContext.Provider>, root);
}
