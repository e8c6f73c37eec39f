import { anchor } from '../../../lib/anchoring/anchor.ts';
import { describe } from '../../../lib/anchoring/describe.ts';
import { QUOTE_KINDS } from './draw-quotes.ts';
import { OTHER_ROWS, ROWS } from './edits.ts';
import { anchorAsHypothesis, describeAsHypothesis } from './hypothesis.ts';
import { newsTexts } from './news-texts.ts';
import { type Anchoring, type Cell, runRows } from './run-rows.ts';

/** Quotes in each cell of the table. */
const NOTES = 150;

/** The quotes and edits of a run; nothing of Sorot was fitted on this one. */
const SEED = 2016;

const WAYS: readonly Anchoring[] = [
  { name: 'Sorot', describe, anchor },
  { name: "Hypothesis's matcher", describe: describeAsHypothesis, anchor: anchorAsHypothesis },
];

const EXPLAINED = `Shares of notes in percent, correct / wrong; the rest was left unplaced. Correct: overlap of at least 0.8 with where
the quote is now, or unplaced where it is gone (orphan). Hypothesis's matcher: its published scoring, rewritten on the
library that it uses. Of the words of a single-word quote a quarter replaced is none in three cases of four.`;

/**
 * How notes are placed after edits of their text, beside Hypothesis's matcher on the same quotes and edits.
 *
 * @returns the exit code
 */
export function evalAnchoring(): number {
  const { texts, absent } = newsTexts();
  for (const name of absent) process.stdout.write(`not beside the project, and so not used: ${name}\n`);
  process.stdout.write(`${texts.length} texts, ${NOTES} quotes a cell, seed ${SEED}\n\n`);
  for (const rows of [ROWS, OTHER_ROWS]) {
    const cells = runRows(rows, { ways: WAYS, texts, notes: NOTES, seed: SEED });
    process.stdout.write(`${tableOf(cells)}\n`);
  }
  process.stdout.write(`${EXPLAINED}\n`);
  return 0;
}

function tableOf(cells: readonly Cell[]): string {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const head = [
    'edit after the note',
    ...WAYS.flatMap(({ name }) => QUOTE_KINDS.map((kind) => `${name}: ${kind}`)),
  ];
  const lines = rows.map((row) => {
    const own = cells.filter((cell) => cell.row === row);
    return [row, ...WAYS.flatMap(({ name }) => own.filter(({ by }) => by === name).map(figures))];
  });
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...lines].map((line) => `| ${line.join(' | ')} |\n`).join('');
}

const figures = ({ correct, wrong, notes }: Cell) =>
  `${percent(correct / notes)} / ${percent(wrong / notes)}`;

const percent = (share: number) => (share * 100).toFixed(1).replace('.0', '');
