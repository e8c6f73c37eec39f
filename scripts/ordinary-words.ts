import { createRequire } from 'node:module';
import { frequentWords } from '../tests/lexicon/frequent-words.ts';
import { slugOf } from './hand-table.ts';

/** What is used of a stemmer of sastrawijs. */
interface Stemming {
  /** Whether a word is a root. */
  find(word: string): boolean;
  stem(word: string): string;
  /** All roots. */
  readonly internalDictionary: Readonly<Record<string, unknown>>;
}

const require = createRequire(import.meta.url);
const english: ReadonlySet<string> = new Set(require('an-array-of-english-words') as readonly string[]);
/** The package's own types cannot be found through its `exports`. */
const { Stemmer } = require('sastrawijs') as { Stemmer: new () => Stemming };
const stemmer = new Stemmer();
const frequent = frequentWords();

/** The roots of Indonesian words, and the most frequent words. */
export function indonesianRoots(): readonly string[] {
  return [...new Set([...Object.keys(stemmer.internalDictionary), ...frequent])];
}

/** Whether a word, whatever its case and marks, is Indonesian: a root, derived from one, or among the most frequent. */
export function isIndonesianWord(word: string): boolean {
  const plain = slugOf(word.replace(/['’]/g, ''));
  return frequent.has(plain) || stemmer.find(plain) || stemmer.find(stemmer.stem(plain));
}

/** Whether a word, whatever its case, is Indonesian or English. */
export function isOrdinaryWord(word: string): boolean {
  return isIndonesianWord(word) || english.has(word.toLowerCase());
}

/** Ids as they are given out, each once: `sukamaju`, `sukamaju-2`. The same names in the same order get the same ids. */
export class Ids {
  private readonly taken = new Set<string>();

  constructor(taken: Iterable<string> = []) {
    for (const id of taken) this.taken.add(id);
  }

  /** An id from a name that no other has. */
  give(name: string): string {
    const base = slugOf(name);
    let id = base;
    for (let number = 2; this.taken.has(id); number += 1) id = `${base}-${number}`;
    this.taken.add(id);
    return id;
  }
}
