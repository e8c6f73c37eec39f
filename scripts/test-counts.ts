import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { run } from './run.ts';

/** How many tests passed, failed and were skipped. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of Vitest's JSON report. */
const Report = v.object({
  success: v.boolean(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

/** Runs one project of vitest.config.ts and counts its tests. */
export async function runTests(project: string): Promise<TestCounts> {
  const folder = await mkdtemp(join(tmpdir(), 'sorot-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('vitest', ['run', '--project', project, ...reporters]);
  const text = await readFile(file, 'utf8').catch(() => null);
  await rm(folder, { recursive: true });
  return text === null ? { passed: 0, failed: 1, skipped: 0 } : countReport(JSON.parse(text), code);
}

/** Reads a report. A run that failed without a failed test (a file that cannot be loaded) counts as one failed test. */
export function countReport(json: unknown, exitCode: number): TestCounts {
  const report = v.parse(Report, json);
  const good = report.success && exitCode === 0;
  return {
    passed: report.numPassedTests,
    failed: good ? report.numFailedTests : Math.max(1, report.numFailedTests),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The sum of counts. */
export function sumCounts(counts: readonly TestCounts[]): TestCounts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}
