import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import Modern from 'modern-ahocorasick';
import { entitiesOf } from '../../../lib/lexicon/candidates.ts';
import { findForms, lookUp } from '../../../lib/lexicon/look-up.ts';
import { openLexicon } from '../../../lib/lexicon/open.ts';
import { fold } from '../../../lib/text/fold.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

/** Something that finds names in a text. */
export interface Contender<Stored = unknown> {
  /** Its file's content, as it wants it: the time is that of the disk. */
  read(path: string): Stored;
  /** Makes it ready; answers with its search, which tells how many places it found. */
  open(stored: Stored): (text: string) => number;
  /** What is done to a text before, outside the time. */
  prepare(text: string): string;
}

/** Sorot finding every form at every place, as the rivals do, with offsets of the text as it is. */
const sorot: Contender<ArrayBuffer> = {
  read: readBytes,
  open(buffer) {
    const lexicon = openLexicon(buffer);
    return (text) => findForms(lexicon, tokenise(text)).count;
  },
  prepare: (text) => text,
};

/** The same, and which entities each place can stand for by its letter case: more than the rivals tell. */
const entities: Contender<ArrayBuffer> = {
  read: readBytes,
  open(buffer) {
    const lexicon = openLexicon(buffer);
    return (text) => {
      const tokens = tokenise(text);
      return lookUp(lexicon, tokens).filter((hit) => entitiesOf(lexicon, tokens, hit).length > 0).length;
    };
  },
  prepare: (text) => text,
};

/** modern-ahocorasick from its own serialised form: its default backend and its own whole words are its quickest. */
const modern: Contender<string> = {
  read: (path) => readFileSync(path, 'utf8'),
  open(serialised) {
    const automaton = Modern.deserialize(serialised);
    return (text) => automaton.search(text, { wholeWord: true, locale: 'id' }).length;
  },
  prepare: fold,
};

/**
 * `@monyone/aho-corasick`, built of a JSON list of names, for it has no file; it knows no whole words and is spared the
 * work. Its double array is left out: of 140,000 names it was not built in two minutes.
 */
const monyone: Contender<readonly string[]> = {
  read: (path) => JSON.parse(readFileSync(path, 'utf8')) as readonly string[],
  open(names) {
    const automaton = new Monyone([...names]);
    return (text) => automaton.matchInText(text).length;
  },
  prepare: fold,
};

/** All contenders by name. */
export const CONTENDERS = { sorot, entities, modern, monyone } as const;

/** The name of a contender. */
export type ContenderName = keyof typeof CONTENDERS;

/** The contender of a name, as what all have in common. */
export function contender(name: string): Contender {
  const found = new Map<string, unknown>(Object.entries(CONTENDERS)).get(name);
  if (found === undefined) throw new Error(`"${name}" is no contender`);
  return found as Contender;
}

/** What modern-ahocorasick stores of names. */
export function serialiseModern(names: readonly string[]): string {
  return new Modern([...names]).serialize();
}

function readBytes(path: string): ArrayBuffer {
  const file = openSync(path, 'r');
  const buffer = new ArrayBuffer(fstatSync(file).size);
  readSync(file, new Uint8Array(buffer));
  closeSync(file);
  return buffer;
}
