import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { overlayText, pointAt } from './harness/overlay.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html });
});

afterAll(() => server.close());

/** Keeps in the page what is drawn now, to tell it from what is drawn later. */
const rememberDrawn = (page: BrowserPage) =>
  page.evaluate(() => {
    Object.assign(globalThis, { drawn: CSS.highlights.get('sorot-person') });
  });

async function openArticle(session: BrowserSession): Promise<BrowserPage> {
  const page = await session.open(ARTICLE);
  await page.waitFor(() => CSS.highlights.has('sorot-person'));
  await rememberDrawn(page);
  return page;
}

describe.each(BROWSERS)('an open page in $name', (browser) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });

  afterAll(() => session?.close());

  it('is taken over by the new script after an update, once', async () => {
    const page = await openArticle(session);
    await session.reloadExtension();
    await page.waitFor(() => {
      const now = CSS.highlights.get('sorot-person');
      return now !== undefined && now !== (globalThis as { drawn?: Highlight }).drawn;
    });
    await pointAt(page, 'sorot-person');
    expect(await overlayText(page, '.card', '')).not.toBe('');
    expect(await page.evaluate(() => document.querySelectorAll('[data-sorot]').length)).toBe(1);
    await page.close();
  });

  // Firefox ends the scripts of an extension that is removed before they could clear up.
  it.skipIf(browser.name === 'firefox')(
    'is as it was, with one line, after the extension was removed',
    async () => {
      const page = await openArticle(session);
      const own = await session.open(session.extensionUrl('welcome.html'));
      await own
        .evaluate(() => {
          const { chrome } = globalThis as unknown as Record<'chrome', { management: Management }>;
          chrome.management.uninstallSelf();
        })
        .catch(() => undefined);
      await page.activate();
      await page.waitFor(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('sorot-')));
      await overlayText(page, '.page-toast', word('extensionGone'));
    },
  );
});

interface Management {
  uninstallSelf(): void;
}
