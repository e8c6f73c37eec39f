import { existsSync, readdirSync, statSync } from 'node:fs';
import { buildExtension } from '../build-extension.ts';
import { ROOT } from '../run.ts';

/** Folder of the extension for Chromium. */
export const EXTENSION_DIR = `${ROOT}.output/chrome-mv3`;

const SOURCES = ['assets', 'components', 'entrypoints', 'lib', 'package-lock.json', 'wxt.config.ts'];

/** A part of `assets`, but written by the build. */
const GENERATED = 'lexicon.bin';

/** Builds the extension where it is missing or older than its sources; answers with the exit code. */
export function ensureBuilt(): Promise<number> {
  const built = `${EXTENSION_DIR}/manifest.json`;
  const isFresh = existsSync(built) && newestSource() < statSync(built).mtimeMs;
  return isFresh ? Promise.resolve(0) : buildExtension('build');
}

/** When the newest source of the extension was changed, in milliseconds since 1970. */
export function newestSource(): number {
  const files = SOURCES.flatMap((source) =>
    statSync(ROOT + source).isDirectory()
      ? readdirSync(ROOT + source, { recursive: true, encoding: 'utf8' }).map((path) => `${source}/${path}`)
      : [source],
  );
  const times = files
    .filter((path) => !path.endsWith(GENERATED))
    .map((path) => statSync(ROOT + path))
    // A folder changes with each file written into it, generated ones too.
    .map((stat) => (stat.isFile() ? stat.mtimeMs : 0));
  return Math.max(...times);
}
