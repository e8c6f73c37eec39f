import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { sampleArticle, sampleNote } from '../library/samples.ts';
import { BROWSERS, type TestBrowser } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const LIBRARY = toExport({ articles: [sampleArticle(1)], notes: [sampleNote(1, 1)] });

const says = (page: BrowserPage, text: string) =>
  page.waitFor((words) => document.body.textContent.includes(words), text);

/** What a page of the extension calls of either browser. */
interface Api {
  readonly storage: { readonly local: { get(key: string): Promise<{ backupFiles?: { lastAt?: string } }> } };
  readonly downloads: { search(of: object): Promise<readonly { filename: string; state: string }[]> };
}

/** Waits until a file was written, and answers with what the browser knows of the downloads. */
async function written(page: BrowserPage): Promise<readonly { filename: string; state: string }[]> {
  await page.waitFor(() => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', Api> & { lastAt?: string };
    void (world.browser ?? world.chrome).storage.local.get('backupFiles').then(({ backupFiles }) => {
      if (backupFiles?.lastAt) world.lastAt = backupFiles.lastAt;
    });
    return world.lastAt;
  });
  return page.evaluate(() => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    return (world.browser ?? world.chrome).downloads.search({});
  });
}

/** No driver presses Chromium's own question: there the extension is tried with the permission it asks for. */
async function permitted(browser: TestBrowser, folder: string): Promise<string> {
  if (browser.name === 'firefox') return browser.extensionDir;
  const copy = join(folder, 'extension');
  await cp(browser.extensionDir, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { permissions: string[] };
  manifest.permissions.push('downloads');
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}

describe.each(BROWSERS)('files among the downloads in $name', (browser) => {
  let server: FixtureServer;
  let folder: string;
  let session: BrowserSession;

  beforeAll(async () => {
    server = await startServer({});
    folder = await mkdtemp(join(tmpdir(), 'sorot-files-'));
    const extensionDir = await permitted(browser, folder);
    session = await browser.launch({ proxyPort: server.port, extensionDir });
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('begin when the reader chooses them, with all articles and notes', async () => {
    const file = join(folder, 'sorot.json');
    await writeFile(file, LIBRARY);
    const library = await session.open(session.extensionUrl('library.html'));
    await library.chooseFiles('input[type=file]', [file]);
    await library.clickButton(word('importApply'));
    await says(library, word('imported'));
    await library.goto(session.extensionUrl('library.html#/settings'));
    const choose = () => library.click('.backup-files label:last-of-type input');
    if (browser.name === 'firefox') await session.answering(true, '', choose);
    else await choose();
    const [download, ...others] = await written(library);
    expect(others).toEqual([]);
    expect(download?.state).toBe('complete');
    expect(await readFile(download?.filename ?? '', 'utf8')).toBe(LIBRARY);
    // Chromium's driver gives files names of its own.
    if (browser.name === 'firefox') expect(download?.filename).toMatch(/[\\/]Sorot[\\/]sorot-[\d-]+\.json$/);
  });
});
