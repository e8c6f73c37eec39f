import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, canAptInstall } from './apt.mjs';

/**
 * @typedef {object} Browser
 * @property {string} variable Environment variable that names the program, and hands it on.
 * @property {number} minimum Oldest major version with `CSS.highlights.highlightsFromPoint`.
 * @property {string} debian Debian's package.
 * @property {readonly string[]} names Usual names in PATH.
 * @property {readonly string[]} places Usual places on macOS and, below a Program Files folder, on Windows.
 */

/** @type {Readonly<Record<'chromium' | 'firefox', Browser>>} */
const BROWSERS = {
  chromium: {
    variable: 'SOROT_CHROMIUM',
    minimum: 140,
    debian: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
    ],
  },
  firefox: {
    variable: 'SOROT_FIREFOX',
    minimum: 150,
    debian: 'firefox-esr',
    names: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'],
  },
};

/**
 * Finds the browsers, on Debian as root after installing those that are missing.
 *
 * @param {'one' | 'all'} need
 * @returns {Record<string, string>} Environment variables with the programs found, at least one.
 * @throws {Error} When there is none; the message says in one sentence what to install.
 */
export function locateBrowsers(need) {
  const browsers = Object.values(BROWSERS);
  const missing = () => browsers.filter((browser) => findProgram(browser) === null);
  const enough = need === 'all' ? 0 : browsers.length - 1;
  if (missing().length > enough && canAptInstall()) {
    aptInstall(missing().map((browser) => browser.debian));
  }
  const found = browsers.flatMap((browser) => {
    const program = findProgram(browser);
    return program === null ? [] : [[browser.variable, program]];
  });
  if (found.length === 0) {
    throw new Error(
      'Please install Chrome or Chromium 140 (or newer), or Firefox 150 (or newer), or name its program in SOROT_CHROMIUM or SOROT_FIREFOX.',
    );
  }
  return Object.fromEntries(found);
}

/**
 * The program of one browser, or null where none that is new enough is installed.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  return findProgram(BROWSERS[name]);
}

/**
 * @param {Browser} browser
 * @returns {string | null}
 */
function findProgram(browser) {
  const named = process.env[browser.variable];
  const candidates = named ? [named] : [...inPath(browser.names), ...inPlaces(browser.places)];
  return candidates.find((file) => existsSync(file) && majorVersion(file) >= browser.minimum) ?? null;
}

/** @param {readonly string[]} names */
function inPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** @param {readonly string[]} places */
function inPlaces(places) {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const roots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
    (root) => root !== undefined,
  );
  return places.flatMap((place) =>
    place.startsWith('/') ? [place] : roots.map((root) => join(root, place)),
  );
}

/**
 * @param {string} program
 * @returns {number} Infinity on Windows, where asking a browser for its version opens a window.
 */
function majorVersion(program) {
  if (process.platform === 'win32') {
    return Number.POSITIVE_INFINITY;
  }
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return Number(/(\d+)\.\d/.exec(stdout ?? '')?.[1] ?? 0);
}
