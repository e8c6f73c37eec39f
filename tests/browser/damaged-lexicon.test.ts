import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

let server: FixtureServer;

beforeAll(async () => {
  const source = new URL('../fixtures/pages/sample/source.html', import.meta.url);
  server = await startServer({ [ARTICLE]: await readFile(source, 'utf8') });
});

afterAll(() => server.close());

describe.each(BROWSERS)('with a damaged lexicon in $name', (browser) => {
  let session: BrowserSession;
  let extensionDir: string;

  beforeAll(async () => {
    extensionDir = await mkdtemp(join(tmpdir(), 'sorot-damaged-'));
    await cp(browser.extensionDir, extensionDir, { recursive: true });
    const file = join(extensionDir, 'lexicon.bin');
    const bytes = await readFile(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(file, bytes);
    session = await browser.launch({ proxyPort: server.port, extensionDir });
  });

  afterAll(async () => {
    await session?.close();
    await rm(extensionDir, { recursive: true, force: true });
  });

  it('reading goes on without highlights, says so, and the article can be saved', async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openOver(page, 'popup.html');
    await popup.waitFor((notice) => document.body.textContent.includes(notice), word('articleUnrecognised'));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.clickButton(word('saveArticle'));
    await popup.waitFor((saved) => document.body.textContent.includes(saved), word('articleSaved'));
  });
});
