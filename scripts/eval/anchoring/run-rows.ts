import type { Selector } from '../../../lib/anchoring/selectors.ts';
import { randomFrom } from '../../train/random.ts';
import { drawQuote, oneOf, QUOTE_KINDS, type QuoteKind, type Stretch } from './draw-quotes.ts';
import type { Edited } from './edited.ts';
import type { Row, Stock } from './edits.ts';

/** A way to remember a place and to find it again. */
export interface Anchoring {
  readonly name: string;
  readonly describe: (text: string, start: number, end: number) => readonly Selector[];
  readonly anchor: (text: string, selectors: readonly Selector[]) => Stretch | null;
}

/** How the notes of one cell of the table fared. */
export interface Cell {
  readonly row: string;
  readonly kind: QuoteKind;
  readonly by: string;
  readonly notes: number;
  /** At least 0.8 of quote and place together are in both; where the quote is gone: no place. */
  readonly correct: number;
  /** Placed elsewhere. */
  readonly wrong: number;
}

/** A note that was placed wrongly or lost, for whoever wants to know why. */
export interface Miss {
  readonly row: string;
  readonly kind: QuoteKind;
  readonly by: string;
  readonly text: string;
  readonly quote: Stretch;
  readonly edited: Edited;
  readonly found: Stretch | null;
}

/** Least share of both that must be in both: intersection over union. */
const LEAST_OVERLAP = 0.8;

function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function verdict(found: Stretch | null, right: Stretch | null): 'correct' | 'wrong' | 'orphan' {
  if (found === null) return right === null ? 'correct' : 'orphan';
  return right !== null && overlap(found, right) >= LEAST_OVERLAP ? 'correct' : 'wrong';
}

/** Fills the cells of some rows: the same quotes and edits for each way of anchoring. */
export function runRows(
  rows: readonly Row[],
  {
    ways,
    texts,
    notes,
    seed,
  }: { ways: readonly Anchoring[]; texts: readonly string[]; notes: number; seed: number },
  onMiss: (miss: Miss) => void = () => undefined,
): readonly Cell[] {
  const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  const cells: Cell[] = [];
  for (const [index, { name: row, edits }] of rows.entries())
    for (const kind of QUOTE_KINDS) {
      const stock: Stock = { random: randomFrom(seed * 1000 + index), words, texts };
      const drawn = Array.from({ length: notes }, (_, at) => {
        const text = oneOf(texts, stock.random);
        const quote = drawQuote(text, kind, stock.random);
        const edit = edits[at % edits.length];
        if (edit === undefined) throw new RangeError(`no edit: ${row}`);
        return { text, quote, edited: edit(text, quote, stock) };
      });
      for (const { name: by, describe, anchor } of ways) {
        const tally = { correct: 0, wrong: 0, orphan: 0 };
        for (const { text, quote, edited } of drawn) {
          const found = anchor(edited.text, describe(text, quote.start, quote.end));
          const fared = verdict(found, edited.quote);
          tally[fared] += 1;
          if (fared !== 'correct') onMiss({ row, kind, by, text, quote, edited, found });
        }
        cells.push({ row, kind, by, notes, correct: tally.correct, wrong: tally.wrong });
      }
    }
  return cells;
}
