import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this is a Debian or Ubuntu and its root, who alone may install. */
export function canAptInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Installs Debian packages, and fonts to show text with, quietly. A package that cannot be had is named and left out:
 * one browser is worth having without the other.
 *
 * @param {readonly string[]} packages
 */
export function aptInstall(packages) {
  console.error(`Installing ${packages.join(' and ')} with apt-get (once) …`);
  aptGet(['update']);
  for (const name of [...packages, 'fonts-liberation']) {
    // Recommended packages would bring a desktop; the fonts are the one of them that a page needs.
    aptGet(['install', '--yes', '--no-install-recommends', name]);
  }
}

/** @param {readonly string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { encoding: 'utf8', env });
  if (status !== 0) {
    console.error(`apt-get ${args.join(' ')}: ${(stderr ?? '').trim().split('\n').at(-1)}`);
  }
}
