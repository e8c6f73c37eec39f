import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { openCard, pressOnCard } from './harness/card.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

const says = (page: BrowserPage, text: string) =>
  page.waitFor((words) => document.body.textContent.includes(words), text);

// Chromium has no such mode: its private windows show no page of an extension.
describe.each(BROWSERS.filter(({ name }) => name === 'firefox'))(
  'a $name that is private for good',
  (browser) => {
    let server: FixtureServer;
    let session: BrowserSession;

    beforeAll(async () => {
      const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
      server = await startServer({ [ARTICLE]: html });
      const firefoxPreferences = { 'browser.privatebrowsing.autostart': true };
      session = await browser.launch({ proxyPort: server.port, keepsWelcome: true, firefoxPreferences });
    });

    afterAll(async () => {
      await session?.close();
      await server?.close();
    });

    it('is said to keep nothing in popup and library page', async () => {
      const page = await session.open(ARTICLE);
      await page.waitFor(() => CSS.highlights.size > 0);
      const popup = await session.openOver(page, 'popup.html');
      await says(popup, word('healthFleeting'));
      await popup.close();
      const library = await session.open(session.extensionUrl('library.html'));
      await says(library, word('healthFleeting'));
      await library.close();
    });

    it('is said so in the note frame, before a word is typed', async () => {
      const page = await session.open(ARTICLE);
      await page.waitFor(() => CSS.highlights.size > 0);
      await page.activate();
      await openCard(page, 'Menko Polhukam');
      await pressOnCard(page, word('cardAddNote'));
      const frame = await page.frame('note-frame.html').catch(async (error: unknown) => {
        console.info(await page.insideShadow('html > div[popover]', (root) => root.innerHTML.slice(-900)));
        throw error;
      });
      await frame.waitFor((words) => document.body.textContent.includes(words), word('noteFleeting'));
      expect(await frame.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
    });
  },
);
