import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { pressIn, wordsIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const QUOTE = 'bertemu dua kali setahun';
const WORDS = 'Siapa yang hadir?';

/** Chromium opens pages of Sorot in an ordinary window, where the library is. */
const SHOWN_THERE = { chromium: [], firefox: ['popup.html', 'library.html', 'sidepanel.html'] };

const says = (page: BrowserPage, text: string) =>
  page.waitFor((words) => document.body.textContent.includes(words), text);

const bodyText = (page: BrowserPage) => page.evaluate(() => document.body.textContent);

describe.each(BROWSERS)('a private window of $name', (browser) => {
  let server: FixtureServer;
  let session: BrowserSession;
  /** A tab of the ordinary window, opened first: Firefox opens tabs in the window that was made last. */
  let ordinary: BrowserPage;

  beforeAll(async () => {
    const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
    server = await startServer({ [ARTICLE]: html });
    session = await browser.launch({ proxyPort: server.port, inPrivate: true });
    ordinary = await session.open('about:blank');
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it.each(SHOWN_THERE[browser.name])(
    'says in %s that no library is shown there, and never that one cannot be read',
    async (path) => {
      const page = await session.openPrivate(ARTICLE);
      await page.waitFor(() => CSS.highlights.size > 0);
      const own = await session.openPrivate(session.extensionUrl(path), 'behind');
      if (path !== 'sidepanel.html') await says(own, word('healthPrivate'));
      await says(own, word('storageElsewhere'));
      expect(await bodyText(own)).not.toContain(word('storageUnreadable'));
      await own.close();
      await page.close();
    },
  );

  it('says beside a note, before a word is typed, that it is kept, and keeps it', async () => {
    const page = await session.openPrivate(ARTICLE);
    // What is selected before the article is read is offered nothing.
    await page.waitFor(() => CSS.highlights.size > 0);
    await selectWords(page, QUOTE);
    await pressIn(page, '.bar', word('selectionAddNote'));
    const frame = await page.frame('note-frame.html');
    await frame.waitFor((text) => document.body.textContent.includes(text), word('notePrivate'));
    await frame.type('textarea', WORDS);
    await frame.clickButton(word('saveNote'));
    expect(await page.waitFor(wordsIn, 'sorot-note-yellow')).toEqual([QUOTE]);
    await page.close();
    await ordinary.goto(session.extensionUrl('library.html'));
    await says(ordinary, 'Indonesia dan Vietnam Sepakati Forum Konsultasi Keamanan Maritim');
  });
});
