import { GAP, SHAPE } from '../text/tokens.ts';
import { type Document, isCapitalised, isNumberOrWord, markAt } from './document.ts';
import { HEADS, PERSON_NOUNS } from './heads.ts';
import type { TaggedSpan } from './tagger/tag.ts';

/** The tagger's name without what stands at its edges and is no part of it; empty where nothing is left. */
export function withEdges(document: Document, found: TaggedSpan, isArticle: boolean): TaggedSpan {
  const named = withoutStop(document, withoutHonorific(document, unglued(document, found)));
  return isArticle ? withoutNoun(document, withoutArticle(document, named)) : named;
}

/** "P3SON": letters and digits without anything between are one word. */
function unglued({ tokens }: Document, span: TaggedSpan): TaggedSpan {
  let { first } = span;
  while (tokens.gap[first] === GAP.none && isNumberOrWord(tokens, first) && isNumberOrWord(tokens, first - 1))
    first -= 1;
  return first === span.first ? span : { ...span, first };
}

/** Honorifics before a person's name. */
const HONORIFICS: ReadonlySet<string> = new Set(
  'h hj drs dra ir prof kh dr bu pak bapak ibu ny nyonya haji hajah kyai kiai ustadz ustaz mr mrs'.split(' '),
);

/** "H | Burhan Noor", "Bu | Ani". */
function withoutHonorific(document: Document, span: TaggedSpan): TaggedSpan {
  let { first } = span;
  if (span.type !== 'person') return span;
  while (first < span.last && HONORIFICS.has(document.word(first)))
    first += markAt(document.tokens, first + 1) === '.' ? 2 : 1;
  return { ...span, first: Math.min(first, span.last) };
}

/** Short forms that end a name with a full stop. */
const STOPPED: ReadonlySet<string> = new Set('jr sr inc ltd co corp bros'.split(' '));

/** Shorter words before a full stop may be short forms. */
const SHORTEST_WORD = 3;

/** "Kementerian Hukum dan HAM | .": a sentence's full stop. */
function withoutStop(document: Document, span: TaggedSpan): TaggedSpan {
  const word = document.word(span.last - 2);
  const isStop = span.last - span.first > 1 && markAt(document.tokens, span.last - 1) === '.';
  return isStop && word.length >= SHORTEST_WORD && !STOPPED.has(word)
    ? { ...span, last: span.last - 1 }
    : span;
}

/** Words that English puts before names. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'said']);

/** "the | Golkar Party". */
function withoutArticle(document: Document, span: TaggedSpan): TaggedSpan {
  let { first } = span;
  while (first < span.last - 1 && ARTICLES.has(document.word(first)) && isSmall(document, first)) first += 1;
  return first === span.first ? span : { ...span, first };
}

/** Without a capital, or with one that its sentence gives. */
const isSmall = ({ tokens, sentenceStart }: Document, index: number) =>
  tokens.shape[index] === SHAPE.lower || sentenceStart[index] === 1;

/** "Pendiri | Facebook", "jagoan | Samsung". */
function withoutNoun(document: Document, span: TaggedSpan): TaggedSpan {
  let { first } = span;
  while (first < span.last - 1 && isNounBefore(document, first)) first += 1;
  return { ...span, first };
}

/** Whether a word that a name seems to begin with is none of it: a noun for persons, or a small word that heads no name. */
function isNounBefore(document: Document, index: number): boolean {
  const word = document.word(index);
  const isSmall = document.tokens.shape[index] === SHAPE.lower && isCapitalised(document.tokens, index + 1);
  return PERSON_NOUNS.has(word) || (isSmall && !HEADS.has(word) && word.length >= SHORTEST_NOUN);
}

/** Shorter words in small letters are particles: "al", "el", "von". */
const SHORTEST_NOUN = 4;
