import { TOKEN_KIND } from '../text/tokens.ts';
import { type Document, followsClosely, isCapitalised, markAt } from './document.ts';

/** Where a run of capitalised words must end. */
export interface RunLimits {
  /** At most so many words. */
  readonly words: number;
  /** Small words that may stand between two capitalised ones. */
  readonly connectors: ReadonlySet<string>;
  /** Tokens at which something else begins (a title, a known person). */
  readonly stops: ReadonlySet<number>;
  /** Whether numbers belong to the run. */
  readonly numbers: boolean;
}

/** One past the last token of the run of capitalised words that begins at `first`; `first` if there is none. */
export function runEnd(document: Document, first: number, limits: RunLimits): number {
  const { tokens } = document;
  let last = first;
  let words = 0;
  for (let i = first; i < tokens.count && words < limits.words; i += 1) {
    if (i > first && !followsClosely(tokens, i) && !isInitial(document, i - 1)) break;
    if (limits.stops.has(i)) break;
    if (isCapitalised(tokens, i) || (limits.numbers && tokens.kind[i] === TOKEN_KIND.number)) {
      words += 1;
      last = i + 1;
    } else if (i === first || !(isInitial(document, i) || limits.connectors.has(document.word(i)))) break;
  }
  return last;
}

/** The full stop of an initial inside a name: "H.M. Prasetyo". */
function isInitial(document: Document, index: number): boolean {
  const { tokens } = document;
  if (markAt(tokens, index) !== '.' || !isCapitalised(tokens, index - 1)) return false;
  return (tokens.end[index - 1] ?? 0) - (tokens.start[index - 1] ?? 0) <= 2;
}
