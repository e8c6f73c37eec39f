import { table } from '../demo/table.ts';
import type { ScriptCost } from './main-thread.ts';
import { cellsOf, mainThreadMs, median } from './summary.ts';

/** All that was measured. */
export interface Findings {
  /** Sorot on the article, its worker stopped before. */
  readonly cold: readonly ScriptCost[];
  /** Sorot on the article, its worker running. */
  readonly warm: readonly ScriptCost[];
  /** mark.js on the article's whole page. */
  readonly markPage: readonly ScriptCost[];
  /** mark.js on the post in that page alone. */
  readonly markPost: readonly ScriptCost[];
  /** Sorot on a page that is no article. */
  readonly other: readonly ScriptCost[];
  /** What that page is, for people. */
  readonly otherWhat: string;
  /** How often Sorot's worker was started by that page: it is asleep before, and a message wakes it. */
  readonly otherStarts: number;
  /** How many names mark.js looked for. */
  readonly names: number;
}

const COUNTED = `Milliseconds, median (least–most). Main thread: how long the page's main thread itself ran for the script: compiling and
running it, every task that brings it an answer (for mark.js there is none), and the frame that paints the highlights
(style, layout, paint, commit). To painted: by the clock, from the script's start to the end of that frame on the main
thread. The page was laid out and painted before either script starts; each is compiled anew in a new process.`;

/** The findings as text for a terminal. */
export function report(findings: Findings): string {
  const { cold, warm, markPage, markPost, other, otherWhat, otherStarts, names } = findings;
  const rows = [
    { name: 'Sorot, worker running', costs: warm },
    { name: 'Sorot, worker stopped before', costs: cold },
    { name: `mark.js 8, ${names} names, whole page`, costs: markPage },
    { name: `mark.js 8, ${names} names, post alone`, costs: markPost },
    { name: `Sorot on ${otherWhat}`, costs: other },
  ];
  return [
    table(['', 'main thread', 'script', 'rendering', 'to painted'], rows.map(cellsOf)),
    COUNTED,
    ratioOf('whole page', markPage, findings),
    ratioOf('post alone', markPost, findings),
    `On ${otherWhat}, which is no article, Sorot's worker was started ${otherStarts} times in ${other.length} loads (0: it was asked nothing).`,
  ].join('\n\n');
}

function ratioOf(where: string, mark: readonly ScriptCost[], { warm, cold }: Findings): string {
  const times = (costs: readonly ScriptCost[]) =>
    (median(mark.map(mainThreadMs)) / median(costs.map(mainThreadMs))).toFixed(1);
  return `mark.js, ${where}: ${times(warm)} times Sorot's main thread with its worker running, ${times(cold)} times with its worker stopped before.`;
}
