import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './harness/axe.ts';
import { BROWSERS } from './harness/browsers.ts';
import { poll } from './harness/poll.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';
import { badgeOfTab, idOfTabInFront } from './page-calls.ts';
import { POSTS, singlePageSite, siteAddress } from './single-page-site.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const ON_ARTICLE = 'Dibaca untuk tugas akhir.';
const TITLE = 'Indonesia dan Vietnam Sepakati Forum Konsultasi Keamanan Maritim';

const [FIRST, SECOND] = POSTS as [(typeof POSTS)[number], (typeof POSTS)[number]];

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({
    [ARTICLE]: html,
    [siteAddress(FIRST.path)]: singlePageSite(),
    [siteAddress(SECOND.path)]: singlePageSite(),
  });
});

afterAll(() => server.close());

describe.each(BROWSERS)('the popup in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;
  let popup: BrowserPage;
  let tab: number;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    page = await openArticle(ARTICLE);
    popup = await session.openOver(page, 'popup.html');
    tab = await idOfTabInFront(popup);
  });
  afterAll(() => session?.close());

  const openArticle = async (url: string) => {
    const opened = await session.open(url);
    await opened.waitFor(() => CSS.highlights.size > 0);
    return opened;
  };

  const says = (words: string) => popup.waitFor((text) => document.body.textContent.includes(text), words);

  const badge = (text: string, of = tab) =>
    poll(async () => (await badgeOfTab(popup, of)).text === text, `the badge "${text}"`);

  it('tells in an empty library what to do, and of the page the five names that it names most', async () => {
    await says(word('firstUse'));
    await popup.waitFor(() => document.querySelectorAll('.name-chip').length === 5);
    expect(await faultsIn(popup)).toEqual([]);
    expect(await badgeOfTab(popup, tab)).toEqual({ text: '', title: 'Sorot' });
  });

  it('saves the article and its tags, and the toolbar says so of its tab', async () => {
    await popup.clickButton(word('saveArticle'));
    await badge('✓');
    await popup.clickButton(word('tagArticle'));
    await popup.type('.tag-input', 'laut, forum,');
    await popup.press('Enter');
    await popup.click('.page-title');
    await popup.evaluate(() => location.reload());
    await says(word('changeTags'));
    expect(
      await popup.evaluate(() => [...document.querySelectorAll('.tag')].map((one) => one.textContent)),
    ).toEqual(['laut', 'forum']);
    expect(await badgeOfTab(popup, tab)).toEqual({ text: '✓', title: word('badgeSaved') });
  });

  it('takes a note, which the toolbar counts in each tab with the article', async () => {
    const other = await openArticle(ARTICLE);
    const own = await session.openOver(other, 'library.html');
    const otherTab = await idOfTabInFront(own);
    await own.close();
    // A tab behind others lays nothing out anew in every browser, and what has no place cannot be clicked.
    await popup.activate();
    await popup.clickButton(word('beginNote'));
    await popup.type('textarea', ON_ARTICLE);
    await popup.clickButton(word('saveNote'));
    await says(ON_ARTICLE);
    await badge('1');
    await badge('1', otherTab);
    await other.goto('about:blank');
    await badge('', otherTab);
    await session.stopBackground();
    await other.goto(ARTICLE);
    await badge('1', otherTab);
    await other.close();
  });

  it('finds the note and the article as one types, and goes through them by keys', async () => {
    await popup.activate();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.find')?.focus());
    await popup.type('.find', 'tugas akh');
    await popup.waitFor(() => document.querySelector('.hit.is-note mark')?.textContent === 'tugas');
    expect(await faultsIn(popup)).toEqual([]);
    await popup.press('Escape');
    await popup.type('.find', 'konsul');
    await popup.waitFor((title) => document.querySelector('.hit-title')?.textContent === title, TITLE);
    await popup.press('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('hit is-article');
    await popup.press('Escape');
    expect(
      await popup.evaluate(() => [
        document.querySelector('.hit'),
        document.querySelector<HTMLInputElement>('.find')?.value,
      ]),
    ).toEqual([null, '']);
  });

  it('takes the article out again, and the badge with it; Undo brings both back', async () => {
    await popup.clickButton(word('deleteArticle').replace('$TITLE$', TITLE));
    await badge('');
    await popup.clickButton(word('undo'));
    await badge('1');
  });

  it('leaves no badge on a page that has become another article', async () => {
    await page.goto(siteAddress(FIRST.path));
    await page.waitFor(() => CSS.highlights.size > 0);
    await page.activate();
    await popup.evaluate(() => location.reload());
    await popup.clickButton(word('saveArticle'));
    await badge('✓');
    await page.activate();
    await page.click('#to-2');
    await badge('');
    await page.click('#to-1');
    await badge('✓');
  });
});
