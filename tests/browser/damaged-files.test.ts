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

/** A copy of an extension in which one bit of a file is turned over. */
async function damagedCopy(extensionDir: string, file: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sorot-damaged-'));
  await cp(extensionDir, copy, { recursive: true });
  const bytes = await readFile(join(copy, file));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(join(copy, file), bytes);
  return copy;
}

describe.each(BROWSERS)('in $name', (browser) => {
  describe.each([
    ['lexicon.bin', 'without highlights', 'articleUnrecognised', false],
    ['tagger.bin', 'with the names of the lexicon', 'articleWithoutTagger', true],
  ] as const)('with a damaged %s', (file, how, notice, isPainted) => {
    let session: BrowserSession;
    let extensionDir: string;

    beforeAll(async () => {
      extensionDir = await damagedCopy(browser.extensionDir, file);
      session = await browser.launch({ proxyPort: server.port, extensionDir });
    });

    afterAll(async () => {
      await session?.close();
      await rm(extensionDir, { recursive: true, force: true });
    });

    it(`reading goes on ${how}, says so, and the article can be saved`, async () => {
      const page = await session.open(ARTICLE);
      const popup = await session.openOver(page, 'popup.html');
      await popup.waitFor((words) => document.body.textContent.includes(words), word(notice));
      expect(await page.evaluate(() => CSS.highlights.size > 0)).toBe(isPainted);
      await popup.clickButton(word('saveArticle'));
      await popup.waitFor((saved) => document.body.textContent.includes(saved), word('articleSaved'));
    });
  });
});
