import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './harness/axe.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';
import { choiceInForce, isLeftAlone, isReadByItself } from './site-checks.ts';

const BLOG = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const PAPER =
  'http://www.suaradaerah.example/regional/2024/04/02/sirene-kapal-iringi-pengiriman-pertama-dari-merjan';
const OTHER = 'http://news.lekas.example/berita/d-7237001/koperasi-merjan-ekspor-rumput-laut-ke-tiga-negara';
/** Read whenever Blogger is, and never the page in question. */
const ANOTHER_BLOG = 'http://lain-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const FRONT = 'http://www.suaradaerah.example/';

let server: FixtureServer;

beforeAll(async () => {
  const fixture = (path: string) =>
    readFile(new URL(`../fixtures/${path}/source.html`, import.meta.url), 'utf8');
  server = await startServer({
    [BLOG]: await fixture('pages/sample'),
    [ANOTHER_BLOG]: await fixture('pages/sample'),
    [PAPER]: await fixture('news/penulis-editor'),
    [OTHER]: await fixture('news/detail-body-text'),
    [FRONT]: await fixture('news/front-page'),
  });
});

afterAll(() => server.close());

describe.each(BROWSERS)('sites in $name', (browser) => {
  // What the reader answers in Chromium's own window no driver can press, and the setting that stands in for it holds
  // back the blogs' permission, too: what follows from an answer is tried in Firefox.
  const answered = it.runIf(browser.name === 'firefox');
  let session: BrowserSession;
  let welcome: BrowserPage;

  const choose = async (choice: string) => {
    await welcome.activate();
    await welcome.click(`input[value=${choice}]`);
    await welcome.click('.choice [type=submit]');
  };

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    welcome = await session.open(session.extensionUrl('welcome.html#sites'));
  });

  afterAll(() => session?.close());

  it('reads Blogger and nothing else as installed', async () => {
    await choiceInForce(welcome, word('choiceBlogger'));
    expect(await isReadByItself(session, BLOG)).toBe(true);
    expect(await isLeftAlone(session, PAPER, ANOTHER_BLOG)).toBe(true);
  });

  it('reads the one site that was granted, until that is taken back in the browser’s own page', async () => {
    await session.grant('*://*.suaradaerah.example/*');
    await welcome.waitFor(() => document.body.textContent.includes('suaradaerah.example'));
    expect(await isReadByItself(session, PAPER)).toBe(true);
    expect(await isReadByItself(session, FRONT)).toBe(false);
    expect(await isLeftAlone(session, OTHER, ANOTHER_BLOG)).toBe(true);
    await session.withdraw('*://*.suaradaerah.example/*');
    await welcome.waitFor(() => !document.body.textContent.includes('suaradaerah.example'));
    expect(await isLeftAlone(session, PAPER, ANOTHER_BLOG)).toBe(true);
  });

  it('goes on reading a granted site when the background was stopped and the extension loaded anew', async () => {
    await session.grant('*://*.suaradaerah.example/*');
    await welcome.waitFor(() => document.body.textContent.includes('suaradaerah.example'));
    await session.stopBackground();
    expect(await isReadByItself(session, PAPER)).toBe(true);
    await welcome.waitFor(() => document.body.textContent.includes('suaradaerah.example'));
    await welcome.clickButton(word('siteTakeOff').replace('$SITE$', 'suaradaerah.example'));
    await welcome.waitFor(() => document.querySelectorAll('.site-list li').length === 0);
    expect(await isLeftAlone(session, PAPER, ANOTHER_BLOG)).toBe(true);
  });

  answered('reads all sites where that was given, and gives it back with another choice', async () => {
    await session.answering(true, '*://*/*', () => choose('all'));
    await choiceInForce(welcome, word('choiceAll'));
    expect(await isReadByItself(session, PAPER)).toBe(true);
    expect(await isReadByItself(session, OTHER)).toBe(true);
    expect(await isReadByItself(session, FRONT)).toBe(false);
    await choose('blogger');
    await choiceInForce(welcome, word('choiceBlogger'));
    expect(await isLeftAlone(session, PAPER, ANOTHER_BLOG)).toBe(true);
    expect(await isReadByItself(session, BLOG)).toBe(true);
  });

  answered(
    'reads not even Blogger where the reader wants to be asked, and says so in the popup',
    async () => {
      await choose('ask');
      await choiceInForce(welcome, word('choiceAsk'));
      expect(await isReadByItself(session, BLOG)).toBe(false);
      const page = await session.open(BLOG);
      const popup = await session.openOver(page, 'popup.html');
      await popup.waitFor((words) => document.body.textContent.includes(words), word('siteAlways'));
      await popup.clickButton(word('readNow'));
      await popup.waitFor(() => document.querySelector('h1') !== null);
      await page.activate();
      await page.waitFor(() => CSS.highlights.size > 0);
      await popup.close();
      await page.close();
      await choose('blogger');
      await choiceInForce(welcome, word('choiceBlogger'));
      expect(await isReadByItself(session, BLOG)).toBe(true);
    },
  );

  answered('switches a site off in the popup, on Blogger too, and on again', async () => {
    const page = await session.open(BLOG);
    await page.waitFor(() => CSS.highlights.size > 0);
    const popup = await session.openOver(page, 'popup.html');
    await popup.clickButton(word('siteNever'));
    await page.activate();
    await page.waitFor(() => CSS.highlights.size === 0);
    expect(await isLeftAlone(session, BLOG, ANOTHER_BLOG)).toBe(true);
    await welcome.waitFor(() => document.body.textContent.includes('contoh-sorot.blogspot.com'));
    await popup.activate();
    await page.activate();
    await popup.clickButton(word('siteNever'));
    await page.waitFor(() => CSS.highlights.size > 0);
    expect(await isReadByItself(session, BLOG)).toBe(true);
    await popup.close();
    await page.close();
  });

  answered('switches a site off where all are read', async () => {
    await session.grant('*://*/*');
    await choiceInForce(welcome, word('choiceAll'));
    const page = await session.open(PAPER);
    await page.waitFor(() => CSS.highlights.size > 0);
    const popup = await session.openOver(page, 'popup.html');
    await popup.clickButton(word('siteNever'));
    await page.activate();
    await page.waitFor(() => CSS.highlights.size === 0);
    expect(await isLeftAlone(session, PAPER, ANOTHER_BLOG)).toBe(true);
    expect(await isReadByItself(session, OTHER)).toBe(true);
    await popup.close();
    await page.close();
    await session.withdraw('*://*/*');
    await choiceInForce(welcome, word('choiceBlogger'));
    expect(await isLeftAlone(session, OTHER, ANOTHER_BLOG)).toBe(true);
  });

  answered('asks for all sites in the press; refused, nothing changes, and it is said', async () => {
    await session.answering(false, '*://*/*', () => choose('all'));
    const said = { chromium: word('choiceStands').split('$')[0] ?? '', firefox: word('choiceRefused') };
    await welcome.waitFor(
      (words) => document.querySelector('.choice-foot')?.textContent?.includes(words) === true,
      said[browser.name],
    );
    await welcome.close();
    welcome = await session.open(session.extensionUrl('welcome.html#sites'));
    await choiceInForce(welcome, word('choiceBlogger'));
    expect(await isLeftAlone(session, PAPER, ANOTHER_BLOG)).toBe(true);
  });
});

describe.each(BROWSERS)('the first start in $name', (browser) => {
  it.each(['light', 'dark'] as const)(
    'opens the welcome page, in which axe-core finds no fault, %s',
    async (colorScheme) => {
      const session = await browser.launch({ proxyPort: server.port, colorScheme, keepsWelcome: true });
      // It throws where none opens.
      await session.closeWelcome();
      const page = await session.open(session.extensionUrl('welcome.html'));
      await page.waitFor(() => document.querySelector('.choice') !== null);
      expect(await faultsIn(page)).toEqual([]);
      // As at 200 % of a window of 1280 by 800.
      await page.resize(640, 400);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await session.close();
    },
  );
});
