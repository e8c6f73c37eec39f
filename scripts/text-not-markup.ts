import type { Plugin } from 'vite';

/** How a library sets markup. */
const SETS_MARKUP = /\.innerHTML(?=\s*=[^=])/g;

/** What makes a page, or a program, of a text. */
const MAKERS =
  /\.innerHTML\s*=[^=]|\.outerHTML\s*=|\.insertAdjacentHTML\b|\bdocument\.write\b|\.srcdoc\b|\bnew Function\b|(?<![\w.])eval\(/;

/**
 * Libraries know how to make a page's elements of a text; Sorot has no use for it, and with Trusted Types no way to do
 * it. What they would have set as markup they set as text, and a build in which any maker is left fails.
 */
export function textNotMarkup(): Plugin {
  return {
    name: 'sorot:text-not-markup',
    apply: 'build',
    transform(code, id) {
      return id.includes('node_modules') && code.search(SETS_MARKUP) !== -1
        ? { code: code.replace(SETS_MARKUP, '.textContent'), map: null }
        : null;
    },
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const found = output.type === 'chunk' ? MAKERS.exec(output.code) : null;
        if (found !== null) this.error(`${output.fileName} can make markup of text: “${found[0]}”`);
      }
    },
  };
}
