import { describe, expect, it } from 'vitest';
import { type Figure, figureTable, holds } from '../../../../scripts/bench/lexicon/figures.ts';

const figure = (value: number, bar: Partial<Figure>): Figure => ({ what: 'it', value, unit: 'ms', ...bar });

describe('a bar', () => {
  it.each([
    [40, { most: 40 }, true],
    [40.1, { most: 40 }, false],
    [10, { least: 10 }, true],
    [9.9, { least: 10 }, false],
    [89, { least: 90, most: 110 }, false],
    [111, { least: 90, most: 110 }, false],
    [5, {}, true],
    [Number.NaN, { most: 40 }, false],
    [Number.NaN, {}, false],
  ])('%d is within %j: %s', (value, bar, met) => {
    expect(holds(figure(value, bar))).toBe(met);
  });
});

it.each([
  [{ value: 151_427, unit: 'count', least: 150_000 }, '151,427  at least 150,000  met'],
  [{ value: 27.216e6, unit: 'bytes', most: 12e6 }, '27.22 MB  at most 12.00 MB  MISSED'],
  [{ value: 0.0123, unit: 'ms' }, '0.0123 ms'],
  [{ value: 256.4, unit: 'ms', most: 40 }, '256 ms  at most 40.0 ms  MISSED'],
  [{ value: 1 / 94, unit: 'times', most: 1 / 50 }, '1/94×  at most 1/50×  met'],
  [{ value: 101.6, unit: 'times', least: 90, most: 110 }, '102×  90.00× to 110×  met'],
  [{ value: 15_960_000, unit: 'characters a second' }, '16.0 million/s'],
  [{ value: Number.NaN, unit: 'bytes', most: 7e6 }, '–  at most 7.00 MB  MISSED'],
] as const)('%j is written with its bar', (measured, written) => {
  const [, row] = figureTable('Size', [{ what: 'it', ...measured }]).split('\n');
  expect(row?.replace(/ {2,}/g, '  ')).toBe(`it    ${written}`.replace(/ {2,}/g, '  '));
});
