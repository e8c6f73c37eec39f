import { describe, expect, it } from 'vitest';
import { filesBelow } from './sources.ts';

/** What makes elements, programs or requests of a text. No text that Sorot reads, keeps or imports may become one. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  innerHTML: /\b(?:inner|outer)HTML\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/,
  setHTML: /\.setHTML(?:Unsafe)?\b/,
  'a fragment of text': /\bcreateContextualFragment\b/,
  'document.write': /\bdocument\s*\.\s*write(?:ln)?\b/,
  DOMParser: /\bDOMParser\b/,
  srcdoc: /\bsrcdoc\b/i,
  eval: /(?<![\w.])eval\s*\(/,
  'a program of text': /\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  'a handler of text': /\bsetAttribute\s*\(\s*['"`]on|\.setAttribute\s*\(\s*(?!['"`])/i,
  'an address that runs': /\bjavascript:(?!`)/,
  'a request':
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bimportScripts\b/,
};

/** Where one stands all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'entrypoints/background/own-file.ts: a request': 'reads the extension’s own files: lexicon and tagger',
};

describe('what is put into a browser', () => {
  const files = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
    filesBelow(folder, ['.ts', '.tsx', '.html']),
  );

  it('makes no markup, no program and no request of a text', () => {
    const found = files.flatMap(({ path, text }) => forbiddenIn(text).map((name) => `${path}: ${name}`));
    expect(found).toEqual(Object.keys(EXCEPTIONS));
  });
});

describe('the rules above', () => {
  it.each([
    ['box.innerHTML = text;', 'innerHTML'],
    ['box.outerHTML = text;', 'innerHTML'],
    ['box.insertAdjacentHTML("beforeend", text);', 'insertAdjacentHTML'],
    ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'dangerouslySetInnerHTML'],
    ['box.setHTMLUnsafe(text)', 'setHTML'],
    ['range.createContextualFragment(text)', 'a fragment of text'],
    ['document.write(text)', 'document.write'],
    ['new DOMParser().parseFromString(text, "text/html")', 'DOMParser'],
    ['<iframe srcDoc={text} />', 'srcdoc'],
    ['eval(text)', 'eval'],
    ['new Function(text)()', 'a program of text'],
    ['setTimeout("alert(1)")', 'a program of text'],
    ['link.setAttribute("onclick", text)', 'a handler of text'],
    ['link.setAttribute(name, text)', 'a handler of text'],
    ['link.href = "javascript:void 0"', 'an address that runs'],
    ['await fetch(address)', 'a request'],
    ['navigator.sendBeacon(address)', 'a request'],
  ])('find %s', (text, name) => {
    expect(forbiddenIn(text)).toContain(name);
  });

  it.each([
    'box.textContent = text;',
    'host.setAttribute("style", STYLE);',
    'setTimeout(act, 5)',
    'evaluate(text)',
  ])('let %s be', (text) => {
    expect(forbiddenIn(text)).toEqual([]);
  });
});

/** Which of the forbidden things stand in a text; comments are no program. */
function forbiddenIn(text: string): readonly string[] {
  const program = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
  return Object.keys(FORBIDDEN).filter((name) => FORBIDDEN[name]?.test(program) === true);
}
