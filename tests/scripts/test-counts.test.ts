import { describe, expect, it } from 'vitest';
import { countReport, sumCounts } from '../../scripts/test-counts.ts';

const report = { success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 };

describe('counting a report', () => {
  it.each([
    ['all good', report, 0, { passed: 5, failed: 0, skipped: 3 }],
    [
      'failed tests',
      { ...report, success: false, numFailedTests: 2 },
      1,
      { passed: 5, failed: 2, skipped: 3 },
    ],
    ['a file that cannot be loaded', { ...report, success: false }, 1, { passed: 5, failed: 1, skipped: 3 }],
    ['an error outside every test', report, 1, { passed: 5, failed: 1, skipped: 3 }],
  ])('%s', (_, json, exitCode, counts) => {
    expect(countReport(json, exitCode)).toEqual(counts);
  });

  it('refuses what is no report', () => {
    expect(() => countReport({ success: true }, 0)).toThrow();
  });
});

it('adds counts up', () => {
  const counts = [
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  ];
  expect(sumCounts(counts)).toEqual({ passed: 11, failed: 22, skipped: 33 });
});
