import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { DATABASE_VERSION } from '../../lib/storage/upgrades.ts';
import { sampleArticle, sampleNote } from '../library/samples.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const LIBRARY = toExport({ articles: [sampleArticle(1)], notes: [sampleNote(1, 1)] });

const says = (page: BrowserPage, text: string) =>
  page.waitFor((words) => document.body.textContent.includes(words), text);

interface Storage {
  readonly storage: { readonly local: { clear(): Promise<void> } };
}

/** Puts a database in the library's place that cannot be read, in either browser: it lacks every store. No backup stays. */
const hollow = (page: BrowserPage) =>
  page.evaluate(async (version) => {
    // Asked at once, so that no other page's opening comes in between.
    indexedDB.deleteDatabase('sorot');
    const opening = indexedDB.open('sorot', version);
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    opening.result.close();
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage>;
    await (browser ?? chrome).storage.local.clear();
  }, DATABASE_VERSION);

describe.each(BROWSERS)('a library that $name cannot read, without a backup', (browser) => {
  let server: FixtureServer;
  let folder: string;
  let session: BrowserSession;
  let library: BrowserPage;

  beforeAll(async () => {
    server = await startServer({});
    folder = await mkdtemp(join(tmpdir(), 'sorot-anew-'));
    session = await browser.launch({ proxyPort: server.port });
    await writeFile(join(folder, 'sorot.json'), LIBRARY);
    await writeFile(join(folder, 'other.json'), '{}');
    library = await session.open(session.extensionUrl('library.html'));
    await hollow(library);
    await library.close();
    library = await session.open(session.extensionUrl('library.html'));
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  const choose = (name: string) =>
    library.chooseFiles(`input[aria-label="${word('anewFile')}"]`, [join(folder, name)]);

  it('is said in the popup, which leads to where it is begun anew', async () => {
    const popup = await session.open(session.extensionUrl('popup.html'));
    await says(popup, word('healthUnreadable'));
    await says(popup, word('anewFile'));
    await popup.close();
  });

  it('stays as it is where the file is none of Sorot’s', async () => {
    await says(library, word('anewNoBackup'));
    await choose('other.json');
    await says(library, 'is not an export of Sorot');
    await library.clickButton(word('close'));
    await says(library, word('healthUnreadable'));
  });

  it('is begun anew with a file, once the reader saw what it brings', async () => {
    await choose('sorot.json');
    await says(library, word('anewHint'));
    await library.clickButton(word('anewApply'));
    await says(library, sampleArticle(1).article.title);
    await library.waitFor(() => document.querySelector('.notice') === null);
  });

  it('is begun anew with nothing, once the reader agreed to an empty one', async () => {
    await hollow(library);
    await library.close();
    library = await session.open(session.extensionUrl('library.html'));
    await library.clickButton(word('anewEmpty'));
    await says(library, word('anewEmpties'));
    await library.clickButton(word('anewApply'));
    await library.waitFor(() => document.querySelector('.notice') === null);
    await says(library, word('emptyLibrary'));
    expect(await library.evaluate(() => document.body.textContent)).not.toContain(
      sampleArticle(1).article.title,
    );
  });
});
