import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean }} LockedPackage
 */

/**
 * Runs `npm ci` unless the installed packages are those of the lock file.
 *
 * @param {string} root Folder of package.json.
 * @throws {Error} When npm fails; npm has said why by then.
 */
export function ensurePackages(root) {
  if (packagesCurrent(root)) {
    return;
  }
  // Standard error: standard output belongs to the program that follows (`npm run -s annotate` prints JSON there).
  console.error('Installing the packages of package-lock.json (once, about a minute) …');
  const result = npm(['ci', '--loglevel=error'], root);
  if (result.status !== 0) {
    throw new Error('npm ci failed; nothing was started.');
  }
}

/**
 * Whether node_modules holds what the lock file names. Compares contents, not times: a checkout sets times at will.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function packagesCurrent(root) {
  // npm writes this file last, so an interrupted installation has none.
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const locked = readPackages(join(root, 'package-lock.json'));
  if (installed === null || locked === null || !existsSync(join(root, 'node_modules', 'node', 'bin'))) {
    return false;
  }
  return Object.entries(locked).every(([path, entry]) => {
    const present = installed[path];
    // Packages for other platforms are locked but not installed.
    return (
      path === '' || (present === undefined ? entry.optional === true : present.version === entry.version)
    );
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null} Null: no such file.
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

/**
 * Runs npm under the Node that npm itself came with: the project's Node lies in the folder that `npm ci` deletes.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const { npm_execpath: program, npm_node_execpath: node } = process.env;
  const path = (process.env['PATH'] ?? '').split(delimiter);
  const env = {
    ...process.env,
    PATH: path.filter((folder) => !folder.includes('node_modules')).join(delimiter),
  };
  // Standard output of npm goes to standard error, for the reason above.
  const options = { cwd, env, stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]) };
  return program && node
    ? spawnSync(node, [program, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
