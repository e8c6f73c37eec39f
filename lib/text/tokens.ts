import { CLASS, classOf, isLetterClass } from './character-classes.ts';
import { foldCodePoint, isApostrophe, isHyphen, isIgnorable } from './fold.ts';
import { TokenColumns } from './token-columns.ts';

/** What a token is. A `break` is the `\n` between two blocks: nothing is matched across it. */
export const TOKEN_KIND = { word: 0, number: 1, punctuation: 2, break: 3 } as const;

/** How a word is written. `capital`: first letter only; `mixed`: capitals further in ("KontraS"). */
export const SHAPE = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const;

/** What stands between a token and the one before. `none` between two words: letters and digits glued ("F16"). */
export const GAP = { none: 0, space: 1, hyphen: 2 } as const;

/**
 * A text as words, in columns: one row a token, no object a token.
 * Letters and digits are separate tokens, so that "F16", "F-16" and "F 16" are one sequence; single hyphens and
 * apostrophes inside words are no tokens.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** First UTF-16 code unit of each token in {@link text}. */
  readonly start: Int32Array;
  /** One past the last. */
  readonly end: Int32Array;
  /** {@link TOKEN_KIND} */
  readonly kind: Uint8Array;
  /** {@link SHAPE} */
  readonly shape: Uint8Array;
  /** {@link GAP} before the token. */
  readonly gap: Uint8Array;
  /** Folded UTF-16 code units of all tokens, one after the other. */
  readonly units: Uint16Array;
  /** `units` of token i: from `unitStart[i]` to `unitStart[i + 1]`. */
  readonly unitStart: Int32Array;
  /** FNV-1a over the folded units. */
  readonly hash: Int32Array;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** FNV-1a over a stretch of folded code units (Fowler, Noll, Vo 1991), 32 bits. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (units[i] ?? 0), FNV_PRIME);
  return hash;
}

const SPACE = 0x20;
const LOWER_A = 0x61;

/** An ASCII letter; the bit that tells small from capital is set to look at both at once. */
const isPlainLetter = (unit: number) => ((unit | 0x20) - LOWER_A) >>> 0 < 26;

/** NFD may expand one code unit to three; an odd script's letter to four. Combining marks go away again. */
const GROWTH = 4;

/** Reads a text once, from its start, into its columns. */
class Scanner extends TokenColumns {
  private at = 0;
  private nextGap: number = GAP.none;

  run(): Tokens {
    while (this.at < this.text.length) {
      this.plainWords();
      if (this.at < this.text.length) this.step(this.text.codePointAt(this.at) ?? 0);
    }
    return this;
  }

  private step(code: number): void {
    const width = code > 0xffff ? 2 : 1;
    const c = classOf(code);
    if (isLetterClass(c)) this.word();
    else if (c === CLASS.digit) this.number();
    else if (c === CLASS.space) this.separate(GAP.space, width);
    else if (c === CLASS.ignorable || c === CLASS.mark) this.at += width;
    else if (c === CLASS.newline) this.single(TOKEN_KIND.break, code, width);
    else if (isHyphen(code) && this.joinsWords()) this.separate(GAP.hyphen, width);
    else if (isApostrophe(code) && this.nextGap === GAP.none && this.endsInWord())
      this.separate(GAP.space, width);
    else this.single(TOKEN_KIND.punctuation, code, width);
  }

  private separate(gap: number, width: number): void {
    this.nextGap = gap;
    this.at += width;
  }

  /** A hyphen joins where it stands between two letters or digits: "TNI-AL", "F-16". */
  private joinsWords(): boolean {
    if (this.nextGap !== GAP.none || this.count === 0 || (this.kind[this.count - 1] ?? 0) > TOKEN_KIND.number)
      return false;
    const after = this.classAfter(this.at);
    return isLetterClass(after) || after === CLASS.digit;
  }

  /** Where the next character stands that prints something. */
  private shownAfter(index: number): number {
    let next = index + 1;
    while (isIgnorable(this.text.charCodeAt(next))) next += 1;
    return next;
  }

  /** The class of that character; {@link CLASS}.other at the text's end. */
  private classAfter(index: number): number {
    return classOf(this.text.codePointAt(this.shownAfter(index)) ?? 0);
  }

  /** The apostrophe of an English genitive ("Russia's") separates; any other that no letter follows is a quotation mark. */
  private endsInWord(): boolean {
    return this.count > 0 && this.kind[this.count - 1] === TOKEN_KIND.word && this.isGenitive(this.at);
  }

  private isGenitive(apostrophe: number): boolean {
    const s = this.shownAfter(apostrophe);
    if (this.text.charAt(s).toLowerCase() !== 's') return false;
    const after = this.classAfter(s);
    return !(isLetterClass(after) || after === CLASS.mark);
  }

  private open(): void {
    this.openRow(this.at, this.nextGap);
    this.nextGap = GAP.none;
  }

  private close(kind: number, shape: number, end: number): void {
    const from = this.unitStart[this.count] ?? 0;
    this.closeRow(kind, shape, end, hashUnits(this.units, from, this.unitCount));
  }

  /** The spaces and the words of plain letters that stand here, folded and hashed in one go: nearly all of a text. */
  private plainWords(): void {
    const { text } = this;
    while (this.at < text.length) {
      const unit = text.charCodeAt(this.at);
      if (unit === SPACE) {
        this.nextGap = GAP.space;
        this.at += 1;
      } else if (!(isPlainLetter(unit) && this.plainWord())) return;
    }
  }

  /** False: the word has other letters too, nothing is read. */
  private plainWord(): boolean {
    const { text, at: start, unitCount: from } = this;
    if (from + text.length - start > this.units.length) return false;
    const { units } = this;
    let at = start;
    let to = from;
    let hash = FNV_OFFSET;
    let uppers = 0;
    let unit = text.charCodeAt(at);
    const firstUpper = unit < LOWER_A;
    do {
      const folded = unit | 0x20;
      if (unit < LOWER_A) uppers += 1;
      units[to] = folded;
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      to += 1;
      at += 1;
      unit = at < text.length ? text.charCodeAt(at) : SPACE;
    } while (isPlainLetter(unit));
    if (unit >= 0x80 || isApostrophe(unit)) return false;
    this.open();
    this.at = at;
    this.unitCount = to;
    this.closeRow(TOKEN_KIND.word, shapeOf(at - start, uppers, firstUpper), at, hash);
    return true;
  }

  private push(code: number): void {
    this.reserveUnits(GROWTH);
    if (code < 0x80) {
      this.units[this.unitCount++] = code >= 0x41 && code <= 0x5a ? code + 32 : code;
      return;
    }
    const folded = foldCodePoint(code);
    for (let i = 0; i < folded.length && i < GROWTH; i += 1)
      this.units[this.unitCount++] = folded.charCodeAt(i);
  }

  private single(kind: number, code: number, width: number): void {
    this.open();
    // "UUD '45" is written with any apostrophe.
    this.push(isApostrophe(code) ? 0x27 : code);
    this.at += width;
    this.close(kind, SHAPE.none, this.at);
  }

  private number(): void {
    this.open();
    let end = this.at;
    while (this.at < this.text.length) {
      const code = this.text.codePointAt(this.at) ?? 0;
      const width = code > 0xffff ? 2 : 1;
      const c = classOf(code);
      if (c === CLASS.digit) {
        this.push(code);
        end = this.at + width;
      } else if (c !== CLASS.ignorable && c !== CLASS.mark) break;
      this.at += width;
    }
    this.close(TOKEN_KIND.number, SHAPE.none, end);
  }

  private word(): void {
    this.open();
    const letters = new LetterCount();
    let end = this.at;
    while (this.at < this.text.length) {
      const code = this.text.codePointAt(this.at) ?? 0;
      const width = code > 0xffff ? 2 : 1;
      const c = classOf(code);
      if (isLetterClass(c)) {
        letters.add(c === CLASS.upper);
        this.push(code);
        end = this.at + width;
      } else if (c === CLASS.mark) end = this.at + width;
      else if (c !== CLASS.ignorable && !(isApostrophe(code) && this.apostropheInside())) break;
      this.at += width;
    }
    this.close(TOKEN_KIND.word, letters.shape(), end);
  }

  private apostropheInside(): boolean {
    return isLetterClass(this.classAfter(this.at)) && !this.isGenitive(this.at);
  }
}

/** Counts letters, to tell how a word is written. */
class LetterCount {
  private letters = 0;
  private uppers = 0;
  private firstUpper = false;

  add(isUpper: boolean): void {
    if (isUpper && this.letters === 0) this.firstUpper = true;
    if (isUpper) this.uppers += 1;
    this.letters += 1;
  }

  shape(): number {
    return shapeOf(this.letters, this.uppers, this.firstUpper);
  }
}

function shapeOf(letters: number, uppers: number, firstUpper: boolean): number {
  if (uppers === 0) return SHAPE.lower;
  if (uppers === letters) return letters === 1 ? SHAPE.capital : SHAPE.upper;
  return uppers === 1 && firstUpper ? SHAPE.capital : SHAPE.mixed;
}

/** Splits a text into {@link Tokens}, in time linear in its length. Offsets always point into the text as given. */
export function tokenise(text: string): Tokens {
  return new Scanner(text).run();
}

/** A call takes so many arguments in every engine. */
const MOST_ARGUMENTS = 4096;

/** The folded form of token `index`. */
export function foldedToken(tokens: Tokens, index: number): string {
  return isAsWritten(tokens, index)
    ? tokens.text.slice(tokens.start[index], tokens.end[index])
    : spelled(tokens, index);
}

/** Whether nothing was folded, which is so of most words: a stretch of the text is then had without making a string. */
function isAsWritten({ text, start, end, units, unitStart }: Tokens, index: number): boolean {
  const [first, from, to] = [start[index] ?? 0, unitStart[index] ?? 0, unitStart[index + 1] ?? 0];
  if ((end[index] ?? 0) - first !== to - from) return false;
  for (let i = from; i < to; i += 1) if (units[i] !== text.charCodeAt(first + i - from)) return false;
  return true;
}

function spelled(tokens: Tokens, index: number): string {
  const units = tokens.units.subarray(tokens.unitStart[index], tokens.unitStart[index + 1]);
  if (units.length <= MOST_ARGUMENTS) return String.fromCharCode(...units);
  let folded = '';
  for (let at = 0; at < units.length; at += MOST_ARGUMENTS)
    folded += String.fromCharCode(...units.subarray(at, at + MOST_ARGUMENTS));
  return folded;
}
