import { type Hit, typesOfWord } from '../../lexicon/look-up.ts';
import type { LexiconViews } from '../../lexicon/open.ts';
import { SHAPE, TOKEN_KIND, type Tokens } from '../../text/tokens.ts';
import { type Document, isNumberOrWord, markAt } from '../document.ts';
import { HEADS } from '../heads.ts';
import type { Span } from '../span.ts';
import { Covers, partAt, TYPE_NUMBERS } from './covers.ts';
import type { NameWords } from './name-words.ts';
import { endingOf, formOf, isInRun, placeOf, wordOf } from './token-form.ts';

/** What the tagger is told of a text besides its words. */
export interface Evidence {
  readonly document: Document;
  readonly lexicon: LexiconViews;
  /** All surface forms in the text. */
  readonly hits: readonly Hit[];
  /** Names found by lexicon and rules, apart from each other. */
  readonly names: readonly Span[];
  /** Titles, apart from each other. */
  readonly roles: readonly Span[];
  readonly nameWords: NameWords;
  /** Where the text stands between newspaper (-1) and encyclopaedia (1). */
  readonly register: number;
}

/** What is to be seen at each token, in columns of small numbers; 0 where there is nothing to see. */
export interface Observations {
  readonly tokens: Tokens;
  readonly register: number;
  /** The folded word; all numbers of one length are one. */
  readonly word: Int32Array;
  /** {@link formOf} */
  readonly form: Uint8Array;
  /** The last letters, mixed with `form`. */
  readonly ending: Int32Array;
  /** {@link placeOf} */
  readonly place: Uint8Array;
  /** Of each entity type, the longest form of the lexicon that covers the token: covers.ts tells how. */
  readonly covers: Uint16Array;
  /** The longest of these: as in `covers`, over all types of names. */
  readonly longest: Uint16Array;
  /** What lexicon and rules together made of it: 1 + type × 4 + part, plus 64 × (1 + strength). */
  readonly ruled: Uint16Array;
  /** Part of a title, 1 + part. */
  readonly title: Uint8Array;
  /** {@link NameWords}, and {@link ORDINARY}. */
  readonly nameWord: Uint16Array;
  /** Types of the entities in whose names the word occurs, as bits. */
  readonly wordTypes: Uint16Array;
  /** 1 + type of the kind of name that the word introduces. */
  readonly head: Uint8Array;
  /** Where in "Mahkamah Konstitusi (MK)" a token is: 1 the word before, 2 the bracket, 3 the acronym, 4 the closing bracket. */
  readonly bracket: Uint8Array;
  /** First token of the run of capitalised words that the token is in; the token itself where it is in none. */
  readonly runFirst: Int32Array;
  /** One past its last. */
  readonly runLast: Int32Array;
}

/** Reads what the tagger's features are made of. */
export function observe(evidence: Evidence): Observations {
  const { document, lexicon, nameWords } = evidence;
  const { tokens } = document;
  const { count } = tokens;
  const covers = new Covers(lexicon, tokens, evidence.hits);
  const observations = {
    tokens,
    register: evidence.register,
    word: new Int32Array(count),
    form: new Uint8Array(count),
    ending: new Int32Array(count),
    place: new Uint8Array(count),
    covers: covers.byType,
    longest: covers.longest,
    ruled: new Uint16Array(count),
    title: new Uint8Array(count),
    nameWord: new Uint16Array(count),
    wordTypes: new Uint16Array(count),
    head: new Uint8Array(count),
    bracket: new Uint8Array(count),
    runFirst: new Int32Array(count),
    runLast: new Int32Array(count),
  };
  for (let i = 0; i < count; i += 1) {
    observations.word[i] = wordOf(tokens, i);
    observations.form[i] = formOf(tokens, i);
    observations.ending[i] = endingOf(tokens, i, observations.form[i] ?? 0);
    observations.place[i] = placeOf(document, i);
    if (tokens.kind[i] !== TOKEN_KIND.word) continue;
    observations.nameWord[i] = profileOf(nameWords, tokens.hash[i] ?? 0);
    observations.wordTypes[i] = typesOfWord(lexicon, tokens, i);
    const head = HEADS.get(document.word(i));
    observations.head[i] = head ? 1 + (TYPE_NUMBERS.get(head.type) ?? 0) : 0;
  }
  readSpans(evidence, observations.ruled, observations.title);
  readBrackets(document, observations.bracket);
  readRuns(document, observations.runFirst, observations.runLast);
  return observations;
}

/** Set in a word's profile where it is an ordinary word. */
export const ORDINARY = 256;

function profileOf(nameWords: NameWords, hash: number): number {
  return nameWords.profileOf(hash) | (nameWords.isOrdinary(hash) ? ORDINARY : 0);
}

function readSpans({ names, roles }: Evidence, ruled: Uint16Array, title: Uint8Array): void {
  for (const { first, last, type, strength } of names)
    for (let i = first; i < last; i += 1)
      ruled[i] = 1 + (TYPE_NUMBERS.get(type) ?? 0) * 4 + partAt(i, first, last) + 64 * (1 + strength);
  for (const { first, last } of roles)
    for (let i = first; i < last; i += 1) title[i] = 1 + partAt(i, first, last);
}

function readBrackets(document: Document, bracket: Uint8Array): void {
  const { tokens } = document;
  for (let i = 1; i + 2 < tokens.count; i += 1) {
    if (markAt(tokens, i) !== '(' || markAt(tokens, i + 2) !== ')') continue;
    if (!isNumberOrWord(tokens, i - 1) || (tokens.shape[i + 1] ?? 0) < SHAPE.upper) continue;
    for (let part = 0; part < BRACKET_PARTS; part += 1) bracket[i - 1 + part] = part + 1;
  }
}

const BRACKET_PARTS = 4;

function readRuns({ tokens }: Document, runFirst: Int32Array, runLast: Int32Array): void {
  for (let first = 0; first < tokens.count; ) {
    let last = first;
    while (last < tokens.count && isInRun(tokens, last, first)) last += 1;
    if (last === first) last += 1;
    for (let i = first; i < last; i += 1) {
      runFirst[i] = first;
      runLast[i] = last;
    }
    first = last;
  }
}
