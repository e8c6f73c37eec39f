/** `npm run check`: everything that can be said of the sources without building them. */
import { runChecks } from './checks.ts';
import { run } from './run.ts';

const failed = [...(await runChecks())];
console.log('\n── rules of the repository');
if ((await run('vitest', ['run', '--project', 'repository'])) !== 0) {
  failed.push('rules of the repository');
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
