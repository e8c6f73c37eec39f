import type { Row, Score, SystemScore } from './score.ts';

/** A gold set's table in Markdown: a row a system; overlap precision and recall, then exact F1 in all and by type. */
export function tableOf(set: string, systems: readonly SystemScore[]): string {
  const types = [...new Set(systems.flatMap(({ score }) => Object.keys(score)))].filter((type) =>
    systems.some(({ score }) => rowOf(score, type)),
  );
  const rows = systems.map(({ system, score }) => [
    system,
    `${figure(score.overlap.precision)} / ${figure(score.overlap.recall)}`,
    ...types.map((type) => figure(rowOf(score, type)?.f1)),
  ]);
  return markdown([[set, 'overlap P / R', ...types], ...rows]);
}

const figure = (percent: number | undefined) => percent?.toFixed(1) ?? '–';

function rowOf(score: Score, type: string): Row | null {
  const part = score[type];
  return typeof part === 'object' && 'f1' in part ? part : null;
}

/** A table in Markdown, columns as wide as their widest cell; the first row is its head. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const lines = rows.map(
    (row) =>
      `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)))).join(' | ')} |`,
  );
  const rule = `|${(rows[0] ?? []).map((_, column) => `${'-'.repeat(width(column) + 1)}${column === 0 ? '-' : ':'}`).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1), ''].join('\n');
}
