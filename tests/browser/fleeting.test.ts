import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { isShown, overlayText, pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const QUOTE = 'bertemu dua kali setahun';

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
      session = await browser.launch({
        ...{ proxyPort: server.port, keepsWelcome: true, inPrivate: true },
        firefoxPreferences: { 'browser.privatebrowsing.autostart': true },
      });
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
      await says(library, word('storageElsewhere'));
      await library.close();
      await page.close();
    });

    it('is said to keep nothing beside the words for a note, and no frame is opened to write one', async () => {
      const page = await session.open(ARTICLE);
      await page.waitFor(() => CSS.highlights.size > 0);
      await selectWords(page, QUOTE);
      await pressIn(page, '.bar', word('selectionAddNote'));
      await overlayText(page, '.page-toast', word('keepsNothing'));
      expect(await isShown(page, '.frame')).toBe(false);
    });

    it('is said to keep nothing where a highlight is made', async () => {
      const page = await session.open(ARTICLE);
      await page.waitFor(() => CSS.highlights.size > 0);
      await selectWords(page, QUOTE);
      await pressIn(page, '.bar', word('highlightIn').replace('$COLOUR$', word('colour_green')));
      await overlayText(page, '.page-toast', word('keepsNothing'));
      expect(await page.evaluate(() => CSS.highlights.has('sorot-note-green'))).toBe(false);
    });
  },
);
