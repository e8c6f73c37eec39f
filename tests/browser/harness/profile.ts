import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './session.ts';

/** The folder a browser keeps its profile in. */
export interface Profile {
  readonly dir: string;
  /** Removes the folder, if it was made for this session. */
  discard(): Promise<void>;
}

/** The profile named in the options, or a new one in the system's folder for temporary files. */
export async function openProfile(options: LaunchOptions): Promise<Profile> {
  if (options.profileDir !== undefined) {
    return { dir: options.profileDir, discard: () => Promise.resolve() };
  }
  const dir = await mkdtemp(join(tmpdir(), 'sorot-profile-'));
  // A browser that has just quit may still be writing its last files.
  return { dir, discard: () => rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}
