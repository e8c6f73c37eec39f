import type { ExtractionScore, PageScore } from './extraction.ts';
import { markdown } from './table.ts';

const FIELDS = ['title', 'date', 'author', 'labels', 'leadImage', 'caption', 'source'];

const share = ([hits, all]: readonly [number, number]): string => (all === 0 ? '–' : `${hits}/${all}`);

function cellOf(score: PageScore, field: string): string {
  const value = score[field];
  return typeof value === 'object' && value !== null ? share(value) : '–';
}

const rowOf = (system: string, score: PageScore): readonly string[] => [
  system,
  score.textF1?.toFixed(3) ?? '–',
  share(score.with),
  share(score.without),
  ...FIELDS.map((field) => cellOf(score, field)),
  share([score.detected, score.pages]),
];

const HEAD = ['text F1', 'kept', 'kept out', ...FIELDS, 'article or not'];

/** A table a group of pages, a row a program; then each program's faults, a line a page. */
export function extractionTable(scores: readonly ExtractionScore[]): string {
  const groups = Object.keys(scores[0]?.groups ?? {});
  const tables = groups.map((group) => {
    const rows = scores.flatMap(({ system, groups: of }) => {
      const score = of[group];
      return score === undefined ? [] : [rowOf(system, score)];
    });
    return markdown([[group, ...HEAD], ...rows]);
  });
  const faults = scores.map(({ system, faults: lines }) => [`${system}: pages with a fault`, ...lines, '']);
  return [...tables, ...faults.flat()].join('\n');
}
