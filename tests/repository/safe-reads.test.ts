import { expect, it } from 'vitest';
import { filesBelow } from './sources.ts';

/** What a form's fields, or a document's pictures, can stand before: it is read through `lib/page/safe-dom.ts` only. */
const TURNED_ASIDE =
  /[\w)\]]\??\.(?:parentElement|closest|querySelector|querySelectorAll|getAttribute|hasAttribute|hasAttributes|textContent|childNodes|children|firstChild|nextSibling|localName|nodeType|ownerDocument|getElementById|getElementsByTagName|isConnected)\b|\bdocument\.(?:body|title|documentElement|scripts|createElement|createRange|getSelection|adoptedStyleSheets|defaultView)\b/;

const uncommented = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

it('what reads a page reads nothing that the page’s markup can turn aside', () => {
  const files = filesBelow('lib/page', ['.ts']).filter(({ path }) => !path.endsWith('safe-dom.ts'));
  const found = files.filter(({ text }) => TURNED_ASIDE.test(uncommented(text)));
  expect(files.length).toBeGreaterThan(40);
  expect(found.map(({ path }) => path)).toEqual([]);
});

it.each(['element.parentElement', 'list?.querySelector("a")', 'document.body'])('%s is found', (text) => {
  expect(TURNED_ASIDE.test(text)).toBe(true);
});
