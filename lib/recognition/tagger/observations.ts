import { entitiesOf } from '../../lexicon/candidates.ts';
import { hasFlag, typeOf } from '../../lexicon/facts.ts';
import { type Hit, typesOfWord } from '../../lexicon/look-up.ts';
import type { LexiconViews } from '../../lexicon/open.ts';
import { ENTITY_TYPES, type EntityType, layerOf } from '../../lexicon/types.ts';
import { GAP, SHAPE, TOKEN_KIND, type Tokens } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { HEADS } from '../heads.ts';
import type { Span } from '../span.ts';
import { PART } from './labels.ts';
import type { NameWords } from './name-words.ts';

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
  /** Bits: 1 sentence start, 2 headline, 4 hyphen before, 8 nothing before. */
  readonly place: Uint8Array;
  /** Of each entity type, the longest form of the lexicon that covers the token: {@link coverOf}. */
  readonly covers: Uint16Array;
  /** The longest of these: as in `covers`, over all types of names. */
  readonly longest: Uint16Array;
  /** What lexicon and rules together made of it: 1 + type × 4 + part, plus 64 × (1 + strength). */
  readonly ruled: Uint16Array;
  /** Part of a title, 1 + part. */
  readonly title: Uint8Array;
  /** {@link NameWords} */
  readonly nameWord: Uint16Array;
  /** Types of the entities in whose names the word occurs, as bits. */
  readonly wordTypes: Uint16Array;
  /** 1 + type of the kind of name that the word introduces. */
  readonly head: Uint8Array;
  /** First token of the run of capitalised words that the token is in; the token itself where it is in none. */
  readonly runFirst: Int32Array;
  /** One past its last. */
  readonly runLast: Int32Array;
}

/** How many types a lexicon's form may have. */
export const COVER_TYPES: number = ENTITY_TYPES.length;

/** Longer forms are alike. */
const LONGEST_COVER = 4;

/** A form that covers a token, as one number above 0: type, part, length, and whether it is to be believed without a cue. */
export function coverOf(type: number, part: number, length: number, isWeak: boolean): number {
  return 1 + ((type * 4 + part) * LONGEST_COVER + Math.min(length, LONGEST_COVER) - 1) * 2 + (isWeak ? 1 : 0);
}

/** The part of a name at `index` of a span. */
export function partAt(index: number, first: number, last: number): number {
  if (last - first === 1) return PART.only;
  if (index === first) return PART.first;
  return index === last - 1 ? PART.last : PART.inner;
}

const TYPE_NUMBERS: ReadonlyMap<EntityType, number> = new Map(ENTITY_TYPES.map((type, number) => [type, number]));

/** Reads what the tagger's features are made of. */
export function observe(evidence: Evidence): Observations {
  const { document, lexicon, nameWords } = evidence;
  const { tokens } = document;
  const { count } = tokens;
  const observations = {
    tokens,
    register: evidence.register,
    word: new Int32Array(count),
    form: new Uint8Array(count),
    place: new Uint8Array(count),
    covers: new Uint16Array(count * COVER_TYPES),
    longest: new Uint16Array(count),
    ruled: new Uint16Array(count),
    title: new Uint8Array(count),
    nameWord: new Uint16Array(count),
    wordTypes: new Uint16Array(count),
    head: new Uint8Array(count),
    runFirst: new Int32Array(count),
    runLast: new Int32Array(count),
  };
  for (let i = 0; i < count; i += 1) {
    observations.word[i] = wordOf(tokens, i);
    observations.form[i] = formOf(tokens, i);
    observations.place[i] = placeOf(document, i);
    if (tokens.kind[i] !== TOKEN_KIND.word) continue;
    observations.nameWord[i] = nameWords.profileOf(tokens.hash[i] ?? 0);
    observations.wordTypes[i] = typesOfWord(lexicon, tokens, i);
    const head = HEADS.get(document.word(i));
    observations.head[i] = head ? 1 + (TYPE_NUMBERS.get(head.type) ?? 0) : 0;
  }
  readCovers(evidence, observations.covers, observations.longest);
  readSpans(evidence, observations.ruled, observations.title);
  readRuns(document, observations.runFirst, observations.runLast);
  return observations;
}

/** A word's hash; a number's length. */
function wordOf(tokens: Tokens, index: number): number {
  if (tokens.kind[index] !== TOKEN_KIND.number) return tokens.hash[index] ?? 0;
  return Math.min((tokens.end[index] ?? 0) - (tokens.start[index] ?? 0), 5);
}

/** How a token is written: 1 small, 2 capital, 3 short capitals, 4 long capitals, 5 mixed, 6 one capital letter, 7–9 numbers, 10 marks, 11 break. */
function formOf(tokens: Tokens, index: number): number {
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
  switch (tokens.kind[index]) {
    case TOKEN_KIND.word:
      break;
    case TOKEN_KIND.number:
      return length <= 2 ? 7 : length === 4 ? 8 : 9;
    case TOKEN_KIND.punctuation:
      return 10;
    default:
      return 11;
  }
  switch (tokens.shape[index]) {
    case SHAPE.capital:
      return length === 1 ? 6 : 2;
    case SHAPE.upper:
      return length <= 5 ? 3 : 4;
    case SHAPE.mixed:
      return 5;
    default:
      return 1;
  }
}

function placeOf({ tokens, sentenceStart, headline }: Document, index: number): number {
  const gap = tokens.gap[index];
  return (
    (sentenceStart[index] === 1 ? 1 : 0) |
    (headline[index] === 1 ? 2 : 0) |
    (gap === GAP.hyphen ? 4 : 0) |
    (gap === GAP.none ? 8 : 0)
  );
}

function readCovers({ document, lexicon, hits }: Evidence, covers: Uint16Array, longest: Uint16Array): void {
  const lengths = new Uint8Array(covers.length);
  const best = new Uint8Array(longest.length);
  for (const hit of hits) {
    const length = Math.min(hit.last - hit.first, 255);
    let seen = 0;
    for (const { entity, kind } of entitiesOf(lexicon, document.tokens, hit)) {
      const type = TYPE_NUMBERS.get(typeOf(lexicon, entity)) ?? 0;
      if (kind === 'demonym') continue;
      const isWeak = hasFlag(lexicon, entity, 'needsContext') || hasFlag(lexicon, entity, 'commonWord');
      const bit = 1 << (isWeak ? type + 16 : type);
      if ((seen & bit) !== 0) continue;
      seen |= bit;
      for (let i = hit.first; i < hit.last; i += 1) {
        const at = i * COVER_TYPES + type;
        const cover = coverOf(type, partAt(i, hit.first, hit.last), length, isWeak);
        if (length > (lengths[at] ?? 0) || (length === lengths[at] && !isWeak)) {
          lengths[at] = length;
          covers[at] = cover;
        }
        if (length > (best[i] ?? 0) && layerOf(ENTITY_TYPES[type] ?? 'topic') === 'name') {
          best[i] = length;
          longest[i] = cover;
        }
      }
    }
  }
}

function readSpans({ names, roles }: Evidence, ruled: Uint16Array, title: Uint8Array): void {
  for (const { first, last, type, strength } of names)
    for (let i = first; i < last; i += 1)
      ruled[i] = 1 + (TYPE_NUMBERS.get(type) ?? 0) * 4 + partAt(i, first, last) + 64 * (1 + strength);
  for (const { first, last } of roles) for (let i = first; i < last; i += 1) title[i] = 1 + partAt(i, first, last);
}

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

/** A capitalised word that nothing but a space or a hyphen parts from the one before. */
function isInRun(tokens: Tokens, index: number, first: number): boolean {
  if (tokens.kind[index] !== TOKEN_KIND.word || (tokens.shape[index] ?? 0) <= SHAPE.lower) return false;
  return index === first || tokens.gap[index] !== GAP.none;
}
