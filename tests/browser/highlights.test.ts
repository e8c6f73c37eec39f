import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { isShown, overlayFocus, overlayText, pointAt, pressIn, wordsIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';
import { highlightInTabInFront } from './page-calls.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

/** Addresses of the same article: the mobile view, a country's domain, with traces of where the reader came from. */
const SAME = [
  `${ARTICLE}?m=1`,
  ARTICLE.replace('.com/', '.co.id/'),
  `${ARTICLE}?utm_source=surat&spref=tw#komentar`,
];
const QUOTE = 'bertemu dua kali setahun';
const OTHER = 'menekan perompakan di Laut Sulu';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html, [ARTICLE.replace('.com/', '.co.id/')]: html });
});

afterAll(() => server.close());

const highlightIn = (colour: 'green' | 'blue' | 'purple') =>
  word('highlightIn').replace('$COLOUR$', word(`colour_${colour}`));

describe.each(BROWSERS)('a highlight in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    page = await openArticle(session);
  });
  afterAll(() => session?.close());

  it('is made in the colour pressed, said to be saved, and there after a reload', async () => {
    await selectWords(page, QUOTE);
    await pressIn(page, '.bar', highlightIn('green'));
    await overlayText(page, '.page-toast', word('highlightSaved'));
    expect(await page.waitFor(wordsIn, 'sorot-note-green')).toEqual([QUOTE]);
    await page.goto('about:blank');
    await page.goto(ARTICLE);
    expect(await page.waitFor(wordsIn, 'sorot-note-green')).toEqual([QUOTE]);
  });

  it('is there at every address of the same article', async () => {
    for (const address of SAME) {
      const same = await session.open(address);
      expect(await same.waitFor(wordsIn, 'sorot-note-green')).toEqual([QUOTE]);
      await same.close();
    }
    await page.activate();
  });

  it('takes another colour on its card, in every tab at once, and the old one back by Undo', async () => {
    const second = await openArticle(session);
    await page.activate();
    await pointAt(page, 'sorot-note-green');
    await pressIn(page, '.card', word('colour_purple'));
    await page.waitFor(wordsIn, 'sorot-note-purple');
    await second.waitFor(wordsIn, 'sorot-note-purple');
    await pressIn(page, '.page-toast', word('undo'));
    await overlayText(page, '.page-toast', word('noteAsBefore'));
    expect(await second.waitFor(wordsIn, 'sorot-note-green')).toEqual([QUOTE]);
    await second.close();
    await page.activate();
  });

  it('is deleted on its card, and back by Undo', async () => {
    await pointAt(page, 'sorot-note-green');
    await pressIn(page, '.card', word('deleteNote'));
    await overlayText(page, '.page-toast', word('noteDeleted'));
    await page.waitFor(() => !CSS.highlights.has('sorot-note-green'));
    await pressIn(page, '.page-toast', word('undo'));
    expect(await page.waitFor(wordsIn, 'sorot-note-green')).toEqual([QUOTE]);
  });

  it('is offered in a bar that no card covers, also where a name stands', async () => {
    await selectWords(page, 'Menteri Pertahanan Ryamizard Ryacudu');
    await overlayText(page, '.bar', word('selectionAddNote'));
    // Longer than a pointer must rest for the card of a name.
    await new Promise((settle) => setTimeout(settle, 400));
    expect(await isShown(page, '.card')).toBe(false);
    await page.press('Escape');
  });

  it('is made by keyboard alone, and taken back', async () => {
    await selectWords(page, OTHER);
    await page.press('Tab');
    expect(await overlayFocus(page)).toBe(word('highlightIn').replace('$COLOUR$', word('colour_yellow')));
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    await page.press('Enter');
    expect(await page.waitFor(wordsIn, 'sorot-note-blue')).toEqual([OTHER]);
    await pressIn(page, '.page-toast', word('undo'));
    await overlayText(page, '.page-toast', word('highlightTakenBack'));
    await page.waitFor(() => !CSS.highlights.has('sorot-note-blue'));
  });

  it('is made in the last colour by the key for it, or in the colour chosen in the menu', async () => {
    await selectWords(page, OTHER);
    const own = await session.openOver(page, 'popup.html');
    await highlightInTabInFront(own, null);
    await own.close();
    await page.activate();
    expect(await page.waitFor(wordsIn, 'sorot-note-blue')).toEqual([OTHER]);
  });

  it('is not made by events of the page, nor are its buttons reached', async () => {
    await selectWords(page, 'tetap tenang');
    await overlayText(page, '.bar', word('selectionAddNote'));
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > div[popover]');
      for (const type of ['keydown', 'keyup', 'keypress'])
        for (const key of ['Tab', 'Enter', ' ']) {
          document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
          host?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        }
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      host?.click();
    });
    expect(await overlayFocus(page)).toBe('');
    expect(await page.evaluate(() => document.querySelector('html > div[popover]')?.shadowRoot)).toBeNull();
    await page.press('Escape');
    expect(await isShown(page, '.bar')).toBe(false);
    expect(await page.evaluate(wordsIn, 'sorot-note-yellow')).toBeNull();
  });

  it('is counted in the popup, where nothing is said of a place that it has', async () => {
    const popup = await session.openOver(page, 'popup.html');
    await popup.waitFor(() => document.querySelector('.notes-head .quiet')?.textContent === '2');
    expect(await popup.evaluate(() => document.querySelectorAll('.note .standing').length)).toBe(0);
    await popup.close();
  });
});

async function openArticle(session: BrowserSession): Promise<BrowserPage> {
  const page = await session.open(ARTICLE);
  await page.waitFor(() => CSS.highlights.has('sorot-person'));
  return page;
}
