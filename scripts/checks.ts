import { run } from './run.ts';

/** One read-only check of the sources. */
export interface Check {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

/** What a change must pass before anything is run, quickest first. */
export const CHECKS: readonly Check[] = [
  { name: 'format and lint', program: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'types', program: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'pure folders without DOM types', program: 'tsc', args: ['-p', 'tsconfig.pure.json'] },
  { name: 'unused code', program: 'knip', args: ['--no-progress'] },
];

/** Runs every check, also after a failure, and answers with the names of those that failed. */
export async function runChecks(): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const check of CHECKS) {
    console.log(`\n── ${check.name}`);
    if ((await run(check.program, check.args)) !== 0) {
      failed.push(check.name);
    }
  }
  return failed;
}
