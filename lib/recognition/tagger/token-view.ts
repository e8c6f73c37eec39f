import { COVER_TYPES } from './covers.ts';
import type { Observations } from './observations.ts';
import { FORM } from './token-form.ts';

/** Stand for what lies before and after a chain. */
const WORD_BEFORE = 1;
const WORD_AFTER = 2;
const FORM_BEFORE = 14;
const FORM_AFTER = 15;

/** A place in a run is told exactly up to so many tokens from either end. */
const TOLD = 4;
const NO_RUN = 255;

/** A token with its neighbours in its chain. One view is moved along the tokens, so that nothing is made for each. */
export class TokenView {
  readonly seen: Observations;
  /** The token. */
  index = 0;
  /** Where it stands in its run of capitalised words: from its first, from its last, and whether a sentence begins there. */
  runPlace = NO_RUN;
  /** Whether it is in such a run. */
  isInRun = false;
  runFirst = 0;
  /** One past the run's last token. */
  runLast = 0;
  private first = 0;
  private last = 0;

  constructor(seen: Observations) {
    this.seen = seen;
  }

  /** Goes to a token of the chain from token `first` up to `last`, exclusive. */
  moveTo(index: number, first: number, last: number): void {
    this.index = index;
    this.first = first;
    this.last = last;
    this.runFirst = this.seen.runFirst[index] ?? index;
    this.runLast = this.seen.runLast[index] ?? index + 1;
    const form = this.seen.form[index] ?? 0;
    this.isInRun = form >= FORM.capital && form <= FORM.oneCapital;
    this.runPlace = this.isInRun
      ? (Math.min(index - this.runFirst, TOLD) << 4) |
        (Math.min(this.runLast - 1 - index, TOLD) << 1) |
        ((this.seen.place[this.runFirst] ?? 0) & 1)
      : NO_RUN;
  }

  /** The word at a token, given by its number in the text. */
  wordAt(at: number): number {
    if (at < this.first) return WORD_BEFORE;
    return at < this.last ? (this.seen.word[at] ?? 0) : WORD_AFTER;
  }

  /** How a token is written. */
  formAt(at: number): number {
    if (at < this.first) return FORM_BEFORE;
    return at < this.last ? (this.seen.form[at] ?? 0) : FORM_AFTER;
  }

  /** The last three letters of a token, with how it is written. */
  endingAt(at: number): number {
    return at >= this.first && at < this.last ? (this.seen.ending[at] ?? 0) : 1;
  }

  /** A column's value at a token; 0 outside the chain. */
  at(column: Uint16Array | Uint8Array, at: number): number {
    return at >= this.first && at < this.last ? (column[at] ?? 0) : 0;
  }

  /** The longest form of the lexicon of a type that covers the token. */
  cover(type: number): number {
    return this.seen.covers[this.index * COVER_TYPES + type] ?? 0;
  }
}
