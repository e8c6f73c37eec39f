/**
 * The first step of every npm script: makes a bare clone ready, then goes on with the named program under the
 * project's own Node 24. Runs under any Node from 20 on, before a package is installed, so it is plain JavaScript.
 *
 * `node scripts/setup.mjs [--browsers=one|all] PROGRAM [ARGUMENT…]`
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locateBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [first, ...rest] = process.argv.slice(2);
const wanted = first?.startsWith('--browsers=') ? first.slice('--browsers='.length) : null;
const command = wanted === null && first !== undefined ? [first, ...rest] : rest;

try {
  ensurePackages(root);
  const browsers = wanted === null ? {} : locateBrowsers(wanted === 'all' ? 'all' : 'one');
  const env = { ...process.env, ...browsers, PATH: bin + delimiter + process.env['PATH'] };
  const child = spawn(node, command, { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
