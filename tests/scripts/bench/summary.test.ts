import { expect, it } from 'vitest';
import { cellsOf, median } from '../../../scripts/bench/summary.ts';

it.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[10, 2, 4, 8], 6],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('writes median, least and most, and a dash for what there is none of', () => {
  const costs = [1, 2, 120].map((scriptMs) => ({ scriptMs, renderingMs: 0, paintedMs: null }));
  expect(cellsOf({ name: 'Sorot', costs })).toEqual(['Sorot', '2.0 (1.0–120)', '2.0 (1.0–120)', '–', '–']);
});
