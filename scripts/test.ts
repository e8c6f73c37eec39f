/** `npm test`: the checks, the tests, the build, the tests in real browsers; each check and the build count as a test. */
import { existsSync } from 'node:fs';
import { buildExtension } from './build-extension.ts';
import { CHECKS, runChecks } from './checks.ts';
import { ROOT } from './run.ts';
import { findBrowser } from './setup/browsers.mjs';
import { runTests, sumCounts, type TestCounts } from './test-counts.ts';

const failedChecks = await runChecks();
const counts: TestCounts[] = [
  { passed: CHECKS.length - failedChecks.length, failed: failedChecks.length, skipped: 0 },
  await runTests('repository'),
  await runTests('unit'),
];
const built = (await buildExtension('build')) === 0;
counts.push({ passed: built ? 1 : 0, failed: built ? 0 : 1, skipped: 0 });
if (built) {
  counts.push(await runTests('bundle'));
  counts.push(await runTests('browser'));
}

for (const line of absences()) {
  console.log(line);
}
if (failedChecks.length > 0) {
  console.log(`Failed checks: ${failedChecks.join(', ')}`);
}
const { passed, failed, skipped } = sumCounts(counts);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

/** What could not be tested on this machine, a line each. */
function absences(): readonly string[] {
  const lines: string[] = [];
  if (!existsSync(`${ROOT}../shared`)) {
    lines.push('Skipped: what compares with ../shared, which is not part of this repository.');
  }
  if (findBrowser('chromium') === null) {
    lines.push('Skipped: the tests in Chromium; install Chrome or Chromium 140 or newer.');
  }
  if (findBrowser('firefox') === null) {
    lines.push('Skipped: the tests in Firefox; install Firefox 150 or newer.');
  }
  return lines;
}
