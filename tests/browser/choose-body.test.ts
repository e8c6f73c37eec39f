import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { isShown, overlayFocus, overlayText, pressIn } from './harness/overlay.ts';
import { poll } from './harness/poll.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession, Clip } from './harness/session.ts';
import { word } from './harness/words.ts';
import { summaryOfTabInFront } from './page-calls.ts';

const SITE = 'http://bukan-artikel.blogspot.com';
const PAGE = `${SITE}/p/opini.html`;
const NEXT = `${SITE}/p/opini-lain.html`;
const OTHER_SITE = 'http://situs-lain.blogspot.com/p/opini.html';

const FIRST =
  'Menteri Pertahanan Ryamizard Ryacudu membuka latihan gabungan di Natuna, Kepulauan Riau, pada hari Selasa kemarin.';
const SECOND =
  'Latihan itu diikuti oleh TNI AL dan TNI AU, kata Panglima TNI Hadi Tjahjanto kepada para wartawan di Jakarta.';

/** A standing page of a blog, which Sorot leaves alone, with prose; a press on its text leads elsewhere. */
const source = (first: string) => `<!DOCTYPE html><html lang="id"><head><title>Opini</title>
<meta content="blogger" name="generator"></head><body>
<div class="kepala"><p id="head">Selamat datang di blog kami; silakan baca, dan sampaikan pendapat Anda kepada kami.</p></div>
<div class="kolom"><div class="isi tulisan-48213"><p id="first">${first}</p><p id="second">${SECOND}</p></div>
<div class="samping"><p>Tentang kami, sebuah blog kecil.</p></div></div>
<script>window.pressed = 0; for (const type of ['pointerdown', 'mousedown', 'click'])
document.getElementById('second').addEventListener(type, () => { window.pressed += 1; });</script></body></html>`;

let server: FixtureServer;

beforeAll(async () => {
  server = await startServer({
    [PAGE]: source(FIRST),
    [NEXT]: source(FIRST.replace('Selasa', 'Rabu')).replace('48213', '48214'),
    [`${SITE}/`]: source(FIRST),
    [OTHER_SITE]: source(FIRST),
  });
});

afterAll(() => server.close());

describe.each(BROWSERS)('a body chosen in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;
  let own: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    own = await session.open(session.extensionUrl('library.html'));
  });
  afterAll(() => session?.close());

  beforeEach(async () => {
    await page?.close();
  });

  const inPopup = async (name: string) => {
    const popup = await session.openOver(page, 'popup.html');
    await popup.clickButton(name);
    return popup;
  };

  const beginChoosing = async () => {
    await inPopup(word('chooseBody'));
    await page.activate();
    await poll(() => isShown(page, '.choosing'), 'the bar for choosing');
  };

  const clickOn = async (selector: string) => {
    const box = await boxOn(selector);
    await page.clickAt(box.x + 30, box.y + box.height / 2);
  };

  const boxOn = (selector: string): Promise<Clip> =>
    page.waitFor(
      (wanted) => document.querySelector(wanted)?.getBoundingClientRect().toJSON() as Clip | undefined,
      selector,
    );

  /** Waits until the outline lies on an element. */
  const outlined = async (selector: string) => {
    const { x, y, width, height } = await boxOn(selector);
    const wanted = [x, y, width, height].map(Math.round).join(' ');
    await poll(async () => (await outline()) === wanted, `the outline on ${selector}`);
  };

  const outline = () =>
    page.insideShadow('html > div[popover]', (root) => {
      const box = root.querySelector('.block-outline')?.getBoundingClientRect();
      return box === undefined ? '' : [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
    });

  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  const isRead = () => page.waitFor(() => CSS.highlights.has('sorot-person'));
  /** Longer than a page takes to be read. */
  const settle = () => new Promise((settled) => setTimeout(settled, 1500));
  const isPainted = () => page.evaluate(() => CSS.highlights.size > 0);

  it('is called off without a trace, and not by what a script of the page does', async () => {
    page = await session.open(PAGE);
    const before = await markup();
    await beginChoosing();
    await page.moveMouse(2, 2);
    await clickOn('#first');
    await outlined('#first');
    await page.evaluate(() => {
      const second = document.querySelector('#second');
      second?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
      second?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      for (const key of ['ArrowUp', 'Enter', 'Escape'])
        second?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await settle();
    await outlined('#first');
    expect(await page.evaluate(() => (window as unknown as { pressed: number }).pressed)).toBe(1);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('html > div[popover]') === null);
    expect(await markup()).toBe(before);
    await page.goto(PAGE);
    await settle();
    expect(await isPainted()).toBe(false);
  });

  it('is chosen by click and keys, read, remembered on its site, and forgotten', async () => {
    page = await session.open(PAGE);
    const before = await markup();
    await beginChoosing();
    await clickOn('#second');
    await outlined('#second');
    expect(await page.evaluate(() => (window as unknown as { pressed: number }).pressed)).toBe(0);
    await page.press('ArrowUp');
    await outlined('.isi');
    await page.press('ArrowUp');
    await outlined('.kolom');
    await page.press('ArrowDown');
    await outlined('.isi');
    await page.press('ArrowDown');
    await outlined('#second');
    await page.press('Tab');
    expect(await overlayFocus(page)).toBe(word('choosingLarger'));
    await page.press('Enter');
    await outlined('.isi');
    await pressIn(page, '.choosing', word('choosingRead'));
    await isRead();
    expect(await markup()).toBe(before);
    expect((await summaryOf(page)).article?.text).toContain(SECOND);
    expect((await summaryOf(page)).article?.text).not.toContain('blog kecil');

    await page.goto(PAGE);
    await isRead();
    await page.goto(NEXT);
    await isRead();
    expect((await summaryOf(page)).article?.text).toContain('Rabu');
    // Neither the front page of the site nor another site is read so.
    for (const other of [`${SITE}/`, OTHER_SITE]) {
      await page.goto(other);
      await settle();
      expect(await isPainted()).toBe(false);
    }

    await page.goto(PAGE);
    await isRead();
    const popup = await inPopup(word('forgetBody'));
    await popup.waitFor(
      (name) => [...document.querySelectorAll('button')].some((one) => one.textContent === name),
      word('chooseBody'),
    );
    await popup.close();
    await page.activate();
    expect(await isPainted()).toBe(false);
    expect(await markup()).toBe(before);
    await page.goto(PAGE);
    await settle();
    expect(await isPainted()).toBe(false);
  });

  it('without prose is said to be so, and choosing goes on', async () => {
    page = await session.open(PAGE);
    await page.evaluate(() => {
      const empty = document.createElement('div');
      empty.id = 'empty';
      empty.style.height = '40px';
      document.body.append(empty);
    });
    await beginChoosing();
    await clickOn('#empty');
    await page.press('Enter');
    await overlayText(page, '.choosing', word('choosingEmpty'));
    await clickOn('#first');
    await page.press('Enter');
    await isRead();
  });

  const summaryOf = async (read: BrowserPage) => {
    await read.activate();
    return summaryOfTabInFront(own);
  };
});
