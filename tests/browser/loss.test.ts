import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const TITLE = 'Indonesia dan Vietnam Sepakati Forum';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html });
});

afterAll(() => server.close());

const says = (page: BrowserPage, text: string) =>
  page.waitFor((words) => document.body.textContent.includes(words), text);

/** Waits for the first backup, which the background makes by itself. */
async function awaitBackup(library: BrowserPage): Promise<void> {
  await library.waitFor(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage>;
    const world = globalThis as { hasBackup?: boolean };
    void (browser ?? chrome).storage.local.get('ring/sorot/list').then((stored) => {
      world.hasBackup = Object.keys(stored).length > 0;
    });
    return world.hasBackup;
  });
}

interface Storage {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** Does away with the database, as a damaged disk does. */
const lose = (page: BrowserPage) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('sorot');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );

describe.each(BROWSERS)('a library that came back empty in $name', (browser) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    const page = await session.open(ARTICLE);
    await page.waitFor(() => CSS.highlights.size > 0);
    const popup = await session.openOver(page, 'popup.html');
    await popup.clickButton(word('saveArticle'));
    await says(popup, word('articleSaved'));
    await popup.close();
    const library = await session.open(session.extensionUrl('library.html'));
    await says(library, TITLE);
    await awaitBackup(library);
    await lose(library);
    await library.close();
  });

  afterAll(() => session?.close());

  it('is never shown as one without articles: the popup says so first', async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openOver(page, 'popup.html');
    await says(popup, word('lossEmpty'));
    await says(popup, word('lossListEmpty'));
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain(word('firstUse'));
    await popup.close();
  });

  it('is restored from the newest backup, by a summary, and is well then', async () => {
    const library = await session.open(session.extensionUrl('library.html'));
    await says(library, word('lossEmpty'));
    await library.clickButton(word('lossRestore'));
    await library.clickButton(word('importApply'));
    await says(library, TITLE);
    await library.waitFor(() => document.querySelector('.notice') === null);
    await library.goto(session.extensionUrl('library.html#/settings'));
    await says(library, word('backupNow'));
    await library.clickButton(word('backupNow'));
    await says(library, word('backupMade'));
  });
});
