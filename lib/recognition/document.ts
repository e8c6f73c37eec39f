import { foldedToken, GAP, SHAPE, TOKEN_KIND, type Tokens, tokenise } from '../text/tokens.ts';

/** One text under recognition: its tokens and what is true of the place of each. */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  /** 1 where a capital says nothing: the first word of a sentence, a quotation or a block. */
  readonly sentenceStart: Uint8Array;
  /** 1 in a block that capitalises its words throughout, as headlines do. */
  readonly headline: Uint8Array;
  /** The folded word at a token. */
  word(index: number): string;
}

/** Blocks with fewer words than this are names or credits, not headlines. */
const HEADLINE_WORDS = 5;

/** Share of a headline's longer words that begin with a capital. */
const HEADLINE_SHARE = 0.7;

/** Words shorter than this stay small in headlines ("dan", "di"). */
const HEADLINE_WORD_LENGTH = 4;

/** Blocks with more words than this are prose, however many names they hold. */
const LONGEST_HEADLINE = 25;

const SENTENCE_ENDS = '.!?:;"“”‘\'…';

/** Reads a text into tokens and marks where capitals carry no meaning. */
export function readDocument(text: string): Document {
  const tokens = tokenise(text);
  const words: string[] = [];
  return {
    text,
    tokens,
    sentenceStart: sentenceStarts(tokens),
    headline: headlines(tokens),
    word: (index) => {
      words[index] ??= index >= 0 && index < tokens.count ? foldedToken(tokens, index) : '';
      return words[index];
    },
  };
}

function sentenceStarts(tokens: Tokens): Uint8Array {
  const starts = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    if (i === 0 || tokens.kind[i - 1] === TOKEN_KIND.break) starts[i] = 1;
    else if (tokens.kind[i - 1] === TOKEN_KIND.punctuation) starts[i] = endsSentence(tokens, i - 1) ? 1 : 0;
  }
  return starts;
}

/** A full stop after one letter is an initial's ("H. Agus"), not a sentence's. */
function endsSentence(tokens: Tokens, mark: number): boolean {
  const sign = markAt(tokens, mark);
  if (sign === '' || !SENTENCE_ENDS.includes(sign)) return false;
  if (sign !== '.' || mark === 0) return true;
  return !(
    isCapitalised(tokens, mark - 1) && (tokens.end[mark - 1] ?? 0) - (tokens.start[mark - 1] ?? 0) === 1
  );
}

function headlines(tokens: Tokens): Uint8Array {
  const flags = new Uint8Array(tokens.count);
  let first = 0;
  for (let i = 0; i <= tokens.count; i += 1) {
    if (i < tokens.count && tokens.kind[i] !== TOKEN_KIND.break) continue;
    if (isHeadline(tokens, first, i)) flags.fill(1, first, i);
    first = i + 1;
  }
  return flags;
}

function isHeadline(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > LONGEST_HEADLINE || endsSentence(tokens, last - 1)) return false;
  let long = 0;
  let capitals = 0;
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] !== TOKEN_KIND.word) continue;
    if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < HEADLINE_WORD_LENGTH) continue;
    long += 1;
    if (isCapitalised(tokens, i)) capitals += 1;
  }
  return long >= HEADLINE_WORDS && capitals >= long * HEADLINE_SHARE;
}

/** Whether a token is a word that begins with a capital. */
export function isCapitalised(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TOKEN_KIND.word && (tokens.shape[index] ?? 0) > SHAPE.lower;
}

/** Whether a token stands right after the one before it but for a space or a hyphen. */
export function followsClosely(tokens: Tokens, index: number): boolean {
  return index > 0 && (tokens.gap[index] !== GAP.none || isNumberOrWord(tokens, index - 1));
}

/** Whether a token is a word or a number. */
export function isNumberOrWord(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count && (tokens.kind[index] ?? 3) <= TOKEN_KIND.number;
}

/** The punctuation mark at a token, or an empty string. */
export function markAt(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count || tokens.kind[index] !== TOKEN_KIND.punctuation) return '';
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** The text from token `first` up to token `last`, exclusive, as written. */
export function surface(document: Document, first: number, last: number): string {
  return document.text.slice(document.tokens.start[first], document.tokens.end[last - 1]);
}
