import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import words from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { BROWSERS } from './harness/browsers.ts';
import { cardText, openCard } from './harness/card.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserSession } from './harness/session.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const HOME = 'http://contoh-sorot.blogspot.com/';

const page = (slug: string) =>
  readFile(new URL(`../fixtures/pages/${slug}/source.html`, import.meta.url), 'utf8');

let server: FixtureServer;

beforeAll(async () => {
  server = await startServer({ [ARTICLE]: await page('sample'), [HOME]: await page('home') });
});

afterAll(() => server.close());

describe.each(BROWSERS)('in $name', (browser) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });

  afterAll(() => session?.close());

  it('marks the names of an article and says on a card who held an office on its day', async () => {
    const article = await session.open(ARTICLE);
    await article.waitFor(() => CSS.highlights.size > 0);
    await openCard(article, 'Menko Polhukam');
    expect(await cardText(article)).toContain('Wiranto');
  });

  it('leaves a page that is no article alone', async () => {
    const home = await session.open(HOME);
    const popup = await session.openOver(home, 'popup.html');
    await popup.waitFor((none) => document.body.textContent.includes(none), words.noArticle.message);
    expect(await home.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('keeps what was saved when the browser is started again', async () => {
    const article = await session.open(ARTICLE);
    const popup = await session.openOver(article, 'popup.html');
    await popup.clickButton(words.saveArticle.message);
    await popup.waitFor((saved) => document.body.textContent.includes(saved), words.articleSaved.message);
    await session.restart();
    const again = await session.openOver(await session.open(ARTICLE), 'popup.html');
    await again.waitFor((saved) => document.body.textContent.includes(saved), words.articleSaved.message);
  });
});
