import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { openCard, pressOnCard } from './harness/card.ts';
import { poll } from './harness/poll.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';
import { heardTitles, hearRecognised } from './heard-calls.ts';
import { summaryOfTabInFront } from './page-calls.ts';
import { dynamicSite, POSTS, singlePageSite, siteAddress } from './single-page-site.ts';

const [SHIPS, RADAR, MINISTER] = POSTS as [
  (typeof POSTS)[number],
  (typeof POSTS)[number],
  (typeof POSTS)[number],
];
const DYNAMIC = 'http://dinamis.blogspot.com';

let server: FixtureServer;

beforeAll(async () => {
  const site = singlePageSite();
  const dynamic = { ...SHIPS, host: 'dinamis.blogspot.com' };
  server = await startServer({
    ...Object.fromEntries(['/', ...POSTS.map(({ path }) => path)].map((path) => [siteAddress(path), site])),
    [DYNAMIC + SHIPS.path]: dynamicSite(dynamic, { ...RADAR, host: dynamic.host }),
  });
});

afterAll(() => server.close());

describe.each(BROWSERS)('a page that changes without being loaded anew in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;
  let own: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });
  afterAll(() => session?.close());

  const open = async (url: string) => {
    page = await session.open('about:blank');
    own = await session.openOver(page, 'library.html');
    await hearRecognised(own);
    await page.activate();
    await page.goto(url);
  };

  /** Waits until so many articles were read, and gives the titles of all. */
  const read = async (count: number) => {
    await poll(async () => (await heardTitles(own)).length >= count, `${count} articles to be read`);
    return heardTitles(own);
  };

  /** Longer than a page is at rest before it is read. */
  const settle = () => new Promise((settled) => setTimeout(settled, 1200));

  beforeEach(async () => {
    await page?.close();
    await own?.close();
  });

  it('is read at each article once, back and forward too, and leaves nothing of the one before', async () => {
    await open(siteAddress(MINISTER.path));
    expect(await read(1)).toEqual([MINISTER.title]);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    await openCard(page, 'Ryamizard Ryacudu');
    await page.click('#to-1');
    await page.waitFor(() => document.querySelector('html > div[popover]') === null);
    expect(await read(2)).toEqual([MINISTER.title, SHIPS.title]);
    await page.click('#to-2');
    await read(3);
    await page.evaluate(() => history.back());
    await read(4);
    await page.evaluate(() => history.forward());
    await read(5);
    await page.click('#to-3');
    await read(6);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    await settle();
    expect(await heardTitles(own)).toEqual([
      MINISTER.title,
      SHIPS.title,
      RADAR.title,
      SHIPS.title,
      RADAR.title,
      MINISTER.title,
    ]);
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.values()].every((marks) =>
          [...marks].every((range) => (range as Range).startContainer.isConnected),
        ),
      ),
    ).toBe(true);
    const summary = await summaryOfTabInFront(own);
    expect(summary.article).toMatchObject({
      title: MINISTER.title,
      pageKey: siteAddress(MINISTER.path).replace('http:', 'https:'),
    });
  });

  it('is left as found where it becomes no article, and is read when it becomes one', async () => {
    await open(siteAddress('/'));
    await settle();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.click('#to-3');
    expect(await read(1)).toEqual([MINISTER.title]);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    await page.click('#to-0');
    await page.waitFor(() => document.querySelector('.post-body') === null);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect((await summaryOfTabInFront(own)).article).toBeNull();
    // The same article again, some time later.
    await page.click('#to-3');
    expect(await read(2)).toEqual([MINISTER.title, MINISTER.title]);
  });

  it('stays as it is read where only a fragment, or who shared it, is put into its address', async () => {
    await open(siteAddress(MINISTER.path));
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    await page.evaluate(() => history.replaceState(null, '', '?utm_source=a#komentar'));
    await settle();
    expect(await heardTitles(own)).toEqual([MINISTER.title]);
    expect(await page.evaluate(() => CSS.highlights.has('sorot-person'))).toBe(true);
  });

  it('keeps the words of a note that was being written', async () => {
    await open(siteAddress(MINISTER.path));
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    const write = async () => {
      await openCard(page, 'Ryamizard Ryacudu');
      await pressOnCard(page, word('cardAddNote'));
      return page.frame('note-frame.html');
    };
    await (await write()).type('textarea', 'sudah dua kali');
    await settle();
    await page.click('#to-1');
    await page.waitFor(() => document.querySelector('html > div[popover]') === null);
    await read(2);
    await page.evaluate(() => history.back());
    await read(3);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    const again = await write();
    expect(await again.waitFor(() => document.querySelector('textarea')?.value)).toBe('sudah dua kali');
  });

  it('is read when its script has built it, in Dynamic Views, and at the next post', async () => {
    await open(DYNAMIC + SHIPS.path);
    expect(await read(1)).toEqual([SHIPS.title]);
    await page.waitFor(() => CSS.highlights.size > 0);
    await page.click('#other');
    expect(await read(2)).toEqual([SHIPS.title, RADAR.title]);
    await settle();
    expect(await heardTitles(own)).toHaveLength(2);
    expect((await summaryOfTabInFront(own)).article).toMatchObject({
      title: RADAR.title,
      labels: RADAR.labels,
      pageKey: `https://dinamis.blogspot.com${RADAR.path}`,
    });
  });
});
