import { describe, expect, it } from 'vitest';
import { lastOf, nextFrom, stepFor, timeLine, withGaps } from '../../../lib/library/dossier/time-line.ts';

describe('the stretches of a time line', () => {
  it.each([
    ['2020-01-01', '2020-01-01', 'week'],
    ['2020-01-01', '2020-09-01', 'week'],
    ['2020-01-01', '2020-12-31', 'month'],
    ['2015-01-01', '2023-01-01', 'month'],
    ['1998-05-21', '2024-10-20', 'year'],
  ])('from %s to %s are each a %s', (first, last, step) => {
    expect(stepFor(first, last)).toBe(step);
  });

  it.each([
    ['2020-02-24', 'week', '2020-03-02', '2020-03-01'],
    ['2020-02-01', 'month', '2020-03-01', '2020-02-29'],
    ['2019-12-01', 'month', '2020-01-01', '2019-12-31'],
    ['2019-01-01', 'year', '2020-01-01', '2019-12-31'],
  ] as const)('that begin on %s and last a %s end before %s', (from, step, next, last) => {
    expect([nextFrom(from, step), lastOf(from, step)]).toEqual([next, last]);
  });

  it('are there too where nothing is named', () => {
    const naming = (day: string) => ({ articleId: day, day, mentions: 2, topics: [] });
    const periods = timeLine([naming('2019-11-20'), naming('2020-02-03')], 'month');
    expect(withGaps(periods, 'month').map(({ from, mentions }) => [from, mentions])).toEqual([
      ['2019-11-01', 2],
      ['2019-12-01', 0],
      ['2020-01-01', 0],
      ['2020-02-01', 2],
    ]);
  });

  it('are years where years are asked for', () => {
    const naming = (day: string) => ({ articleId: day, day, mentions: 1, topics: [] });
    expect(timeLine([naming('2019-11-20'), naming('2019-02-03')], 'year')).toMatchObject([
      { from: '2019-01-01', articles: 2 },
    ]);
  });
});
