import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the repository. */
export interface SourceFile {
  /** From the top of the repository, with `/`: `lib/text/fold.ts`. */
  readonly path: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders at the top that tools write, and that git ignores. */
const LEFT_OUT = new Set(['.git', '.output', '.wxt', 'node_modules', 'demo', 'coverage']);

/** Every file below a folder whose name ends in one of the endings, by path. */
export function filesBelow(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !LEFT_OUT.has(path.split('/')[0] ?? ''))
    .sort()
    .map(readSource);
}

/** One file. */
export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** The program and its tests; not the pages kept as fixtures. */
export function programFiles(): readonly SourceFile[] {
  const folders = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];
  const endings = ['.ts', '.tsx', '.mjs', '.css'];
  return folders
    .flatMap((folder) => filesBelow(folder, endings))
    .filter((file) => !file.path.startsWith('tests/fixtures/'));
}
