import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder in which one run of the tests keeps the profile. */
const FOLDER = 'SOROT_STARTED_PROFILE';

/** Firefox writes it into every profile that it was started with. */
const MARK = 'compatibility.ini';

/** Vitest calls it before a run, and what it answers with after it. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sorot-started-'));
  process.env[FOLDER] = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/**
 * Fills the folder of a new profile with one that Firefox was started and quit with, without the extension. In an empty
 * one it makes its databases and compiles its own scripts first, which takes as long as all the rest of a start. The first
 * session of a run has Firefox start so; outside of a run, and where the folder holds a profile, nothing is done.
 */
export async function fillProfile(dir: string, startOnce: (dir: string) => Promise<void>): Promise<void> {
  const folder = process.env[FOLDER];
  if (folder === undefined || existsSync(join(dir, MARK))) return;
  const started = join(folder, 'profile');
  if (!existsSync(join(started, MARK))) await startOnce(started);
  await cp(started, dir, { recursive: true });
}
