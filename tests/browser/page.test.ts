import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { cardText, openCard, pressOnCard } from './harness/card.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';
import { paintTabInFront, stepTabInFront } from './page-calls.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({
    [ARTICLE]: html,
    'http://bukan-blogger.test/': html.replace('blogger', 'lain'),
  });
});

afterAll(() => server.close());

describe.each(BROWSERS)('a page read in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });
  afterAll(() => session?.close());

  beforeEach(async () => {
    await page?.close();
    page = await session.open(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
  });

  it('is left as it was found when the highlights are switched off', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await openCard(page, 'Menko Polhukam');
    await page.press('Escape');
    const popup = await session.openOver(page, 'popup.html');
    await popup.click('[role=switch]');
    await popup.waitFor(() => document.querySelector('[role=switch]')?.ariaChecked === 'false');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    await popup.click('[role=switch]');
    await page.activate();
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    await popup.close();
  });

  it('keeps no card and no mark when it is switched off while the reader is led through it', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const own = await session.openOver(page, 'popup.html');
    await stepTabInFront(own, 1);
    await page.waitFor(() => CSS.highlights.has('sorot-current'));
    await paintTabInFront(own, false);
    // Longer than the place that the reader was led to stays marked.
    await new Promise((settle) => setTimeout(settle, 2000));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    await own.close();
  });

  it('shows no type that the reader switched off, on this page and the next', async () => {
    const popup = await session.openOver(page, 'popup.html');
    await popup.click('.all-names');
    const press = (pressed: string) =>
      popup.click(`.chip:has(.type-place)[aria-pressed="${pressed}"]:enabled`);
    await press('true');
    await page.activate();
    await page.waitFor(() => !CSS.highlights.has('sorot-place') && CSS.highlights.has('sorot-person'));
    await page.goto(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    expect(await page.evaluate(() => CSS.highlights.has('sorot-place'))).toBe(false);
    await popup.activate();
    await press('false');
    await page.activate();
    await page.waitFor(() => CSS.highlights.has('sorot-place'));
    await popup.close();
  });

  it('leads from mention to mention on the card, by mouse and by keyboard, and closes it with Escape', async () => {
    await openCard(page, 'Ryamizard Ryacudu');
    expect(await cardText(page)).toContain(counted(1, 2));
    await pressOnCard(page, word('cardNext'));
    await page.waitFor(() => CSS.highlights.has('sorot-current'));
    expect(await cardText(page)).toContain(counted(2, 2));
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    expect(await cardText(page)).toContain(counted(1, 2));
    await page.press('Escape');
    expect(await page.evaluate(() => document.querySelector('html > div[popover]'))).toBeNull();
  });

  it('shows a name on the page from the list in the popup, and goes on from there', async () => {
    const popup = await session.openOver(page, 'popup.html');
    await popup.click('.all-names');
    await popup.click('.mention[title*="Retno Marsudi"]');
    await page.activate();
    await page.waitFor(() => document.querySelector('html > div[popover]') !== null);
    expect(await cardText(page)).toContain('Retno Marsudi');
    const own = await session.openOver(page, 'popup.html');
    await stepTabInFront(own, -1);
    await page.activate();
    expect(await cardText(page)).toContain(word('type_role'));
    expect(await cardText(page)).toContain('Retno Marsudi, on');
    await own.close();
  });

  it('believes no event that a script of the page made', async () => {
    await page.evaluate(() => {
      const range = [...(CSS.highlights.get('sorot-person') ?? [])][0] as Range;
      const { x, y, width, height } = range.getBoundingClientRect();
      const place = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
      document.body.dispatchEvent(new PointerEvent('pointermove', place));
      document.body.dispatchEvent(new MouseEvent('click', place));
    });
    await new Promise((settle) => setTimeout(settle, 500));
    expect(await page.evaluate(() => document.querySelector('html > div[popover]'))).toBeNull();
  });
});

function counted(place: number, total: number): string {
  return word('cardMentionCount').replace('$N$', String(place)).replace('$TOTAL$', String(total));
}
