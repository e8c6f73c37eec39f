import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LINTER = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');

/** Every file of the extension but the parts of its programs and styles, whose names follow from what is in them. */
const FILES = [
  ...['_locales/en/messages.json', '_locales/id/messages.json'],
  ...['article.js', 'background.js', 'citer.js', 'detector.js'],
  ...['icons/128.png', 'icons/16.png', 'icons/32.png', 'icons/48.png'],
  ...['lexicon.bin', 'library.html', 'manifest.json', 'note-frame.html'],
  ...['popup.html', 'sidepanel.html', 'tagger.bin', 'welcome.html'],
];

const PART = /^(?:chunks\/[\w.-]+\.js|assets\/[\w-]+\.css)$/;

const PERMISSIONS = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'];

/** Keys of the manifest in both browsers; a new one is a new right, or a new thing to explain. */
const KEYS = [
  ...['manifest_version', 'name', 'description', 'version', 'icons', 'default_locale', 'permissions'],
  ...[
    'optional_permissions',
    'host_permissions',
    'optional_host_permissions',
    'content_scripts',
    'content_security_policy',
  ],
  ...['web_accessible_resources', 'commands', 'background', 'action'],
];

/** What makes markup, or a program, of a text. */
const MAKERS =
  /\.innerHTML\s*=[^=]|\.outerHTML\s*=|insertAdjacentHTML|document\.write\b|new Function\b|[^\w.]eval\(/;

describe.each([
  [
    'chrome-mv3',
    [...PERMISSIONS, 'offscreen', 'sidePanel'],
    ['minimum_chrome_version', 'externally_connectable', 'side_panel'],
  ],
  ['firefox-mv3', PERMISSIONS, ['browser_specific_settings', 'sidebar_action']],
] as const)('the extension in %s', (folder, permissions, furtherKeys) => {
  const dir = join(ROOT, '.output', folder);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('holds these files and no others', () => {
    const offscreen = folder === 'chrome-mv3' ? ['offscreen.html'] : [];
    expect(files.filter((path) => !PART.test(path))).toEqual([...FILES, ...offscreen].sort());
  });

  it('has these permissions and no others', () => {
    expect(manifest['permissions']).toEqual(permissions);
    expect(manifest['optional_permissions']).toEqual(['downloads']);
    expect(Object.keys(manifest).sort()).toEqual([...KEYS, ...furtherKeys].sort());
  });

  it('makes neither markup nor a program of a text, in no library either', () => {
    const programs = files.filter((path) => path.endsWith('.js'));
    expect(programs.filter((path) => MAKERS.test(readFileSync(join(dir, path), 'utf8')))).toEqual([]);
  });

  it('holds nothing of the gallery of components', () => {
    const programs = files.filter((path) => /\.(?:js|css)$/.test(path));
    expect(
      programs.filter((path) => readFileSync(join(dir, path), 'utf8').includes('gallery-frame')),
    ).toEqual([]);
  });

  it('has no program in a page’s own text', () => {
    const pages = files
      .filter((path) => path.endsWith('.html'))
      .map((path) => readFileSync(join(dir, path), 'utf8'));
    expect(
      pages.filter((html) => /<script(?![^>]*\ssrc=)|\son\w+=|<style|\sstyle=|https?:/.test(html)),
    ).toEqual([]);
  });
});

describe('the extension for Firefox', () => {
  it('gives the linter of Mozilla’s store nothing to say', async () => {
    const args = [LINTER, '--warnings-as-errors', '--output', 'json', join(ROOT, '.output/firefox-mv3')];
    const { stdout } = await promisify(execFile)(process.execPath, args).catch(
      (error: { stdout: string }) => error,
    );
    const { summary, errors, warnings } = JSON.parse(stdout) as Record<string, unknown>;
    expect({ summary, errors, warnings }).toEqual({
      summary: { errors: 0, notices: 0, warnings: 0 },
      errors: [],
      warnings: [],
    });
  });
});
