import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readProjectEntities } from '../project-lexicon.ts';
import { namesFor } from './names.ts';

/**
 * How mark.js is asked: whole names, in the letter case given and without folding accents, which is its quickest way;
 * beside a name may stand what stands beside names in news.
 */
const OPTIONS = {
  separateWordSearch: false,
  caseSensitive: true,
  diacritics: false,
  accuracy: { value: 'exactly', limiters: [...'.,:;!?()[]"“”‘’\'/-–—'] },
};

/** So many names of the project's lexicon, those that occur in a text first. */
export function lexiconNames(text: string, count: number): readonly string[] {
  return namesFor(text, readProjectEntities(), count);
}

/** A script that highlights names with mark.js in the element that a selector finds. */
export async function markScript(names: readonly string[], selector: string): Promise<string> {
  const library = await readFile(fileURLToPath(import.meta.resolve('mark.js/dist/mark.es6.min.js')), 'utf8');
  const [where, words, options] = [selector, names, OPTIONS].map((value) => JSON.stringify(value));
  return `${library}\nnew Mark(document.querySelector(${where})).mark(${words}, ${options});`;
}
