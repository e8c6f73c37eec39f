import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../run.ts';
import { MUTANTS, type Mutant } from './mutants.ts';

const execute = promisify(execFile);

/** Tries each mutant in a copy of the sources, and prints which test noticed. Answers with how many none did. */
export async function soakMutants(): Promise<number> {
  const copy = await copyOfSources();
  let unnoticed = 0;
  try {
    const green = await greenTests(copy);
    for (const mutant of MUTANTS) {
      const verdict = green.has(mutant.test) ? await verdictOn(copy, mutant) : 'its test is red without it';
      if (verdict !== 'noticed') unnoticed += 1;
      console.log(`${verdict.padEnd(10)} ${mutant.guard} (${mutant.file}; ${mutant.test})`);
    }
  } finally {
    await rm(copy, { recursive: true });
  }
  console.log(`${MUTANTS.length} mutants, ${unnoticed} went unnoticed`);
  return unnoticed;
}

async function verdictOn(copy: string, { file, from, to, project, test }: Mutant): Promise<string> {
  const path = join(copy, file);
  const text = await readFile(path, 'utf8');
  if (text.split(from).length !== 2) return 'not found';
  await writeFile(
    path,
    text.replace(from, () => to),
  );
  const isGreen = await passes(copy, project, test);
  await writeFile(path, text);
  return isGreen ? 'UNNOTICED' : 'noticed';
}

/** The tests that pass as long as nothing is taken away: only their failure says anything. */
async function greenTests(copy: string): Promise<ReadonlySet<string>> {
  const green = new Set<string>();
  for (const { project, test } of MUTANTS) {
    if (!green.has(test) && (await passes(copy, project, test))) green.add(test);
  }
  return green;
}

async function passes(copy: string, project: string, test: string): Promise<boolean> {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', project, '--root', copy, test];
  return execute(process.execPath, args, { cwd: copy, maxBuffer: 2 ** 26 }).then(
    () => true,
    () => false,
  );
}

/** The files that git knows, with the packages beside them; the lexicon and the built extension come along. */
async function copyOfSources(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sorot-mutants-'));
  const listed = await execute('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    maxBuffer: 2 ** 26,
  });
  for (const path of listed.stdout.split('\0').filter((name) => name !== '')) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await cp(join(ROOT, path), join(copy, path));
  }
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
