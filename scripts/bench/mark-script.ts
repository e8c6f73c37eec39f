import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readTables, TABLE_FILES } from '../../lib/lexicon/read-tables.ts';
import { ROOT } from '../run.ts';
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
export async function lexiconNames(text: string, count: number): Promise<readonly string[]> {
  const tables = TABLE_FILES.map(
    async (file) => [file, await readFile(`${ROOT}assets/lexicon/${file}`, 'utf8')] as const,
  );
  return namesFor(text, readTables(Object.fromEntries(await Promise.all(tables))), count);
}

/** A script that highlights names with mark.js in the element that a selector finds. */
export async function markScript(names: readonly string[], selector: string): Promise<string> {
  const library = await readFile(fileURLToPath(import.meta.resolve('mark.js/dist/mark.es6.min.js')), 'utf8');
  const [where, words, options] = [selector, names, OPTIONS].map((value) => JSON.stringify(value));
  return `${library}\nnew Mark(document.querySelector(${where})).mark(${words}, ${options});`;
}
