import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { overlayText, pointAt, pressIn, wordsIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession, Surface } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const QUOTE = 'bertemu dua kali setahun';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html });
});

afterAll(() => server.close());

/** What may become of a page right after the last letter. */
const ENDS: readonly (readonly [string, (session: BrowserSession, page: BrowserPage) => Promise<void>])[] = [
  ['the tab was closed', (_, page) => page.close()],
  [
    'the page was left for another',
    async (_, page) => {
      await page.goto('about:blank');
      await page.close();
    },
  ],
  [
    'the background was stopped and the tab closed',
    async (session, page) => {
      await Promise.all([session.stopBackground(), page.close()]);
    },
  ],
];

describe.each(BROWSERS)('words being typed in $name', (browser) => {
  let session: BrowserSession;
  let typed = '';

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });
  afterAll(() => session?.close());

  it.each(ENDS)('are there to the last letter after %s', async (_, end) => {
    const page = await openArticle(session);
    await selectWords(page, QUOTE);
    await pressIn(page, '.bar', word('selectionAddNote'));
    const frame = await page.frame('note-frame.html');
    const more = typed === '' ? '**Siapa** yang hadir?' : ' Lalu?';
    await frame.type('textarea', more);
    typed += more;
    await end(session, page);

    const again = await openArticle(session);
    await overlayText(again, '.page-toast', word('draftWaits'));
    await pressIn(again, '.page-toast', word('draftContinue'));
    const waiting = await again.frame('note-frame.html');
    await waiting.waitFor((text) => document.querySelector('textarea')?.value === text, typed);
    await again.close();
  });

  it('are listed in the popup, and gone on with in a tab of their own where their page is not open', async () => {
    const other = await session.open('about:blank');
    const popup = await session.openOver(other, 'popup.html');
    await popup.waitFor((text) => document.body.textContent.includes(text), QUOTE);
    await popup.waitFor((text) => document.body.textContent.includes(text), typed);
    await popup.close();
    await other.close();
  });

  it('become a note by Ctrl+Enter, with colour and tags, which its card shows as they were meant', async () => {
    const page = await openArticle(session);
    await pressIn(page, '.page-toast', word('draftContinue'));
    const frame = await page.frame('note-frame.html');
    await frame.click('.swatch.colour-pink');
    await frame.type('.tag-input', 'laut, forum');
    await page.press('Control+Enter');
    await overlayText(page, '.page-toast', word('noteSaved'));
    expect(await page.waitFor(wordsIn, 'sorot-note-pink')).toEqual([QUOTE]);
    await pointAt(page, 'sorot-note-pink');
    expect(await overlayText(page, '.card .words', 'Siapa')).toBe(typed.replaceAll('*', ''));
    expect(await overlayText(page, '.card .tags', 'laut')).toBe('lautforum');
    await page.close();
  });

  it('change a note, and the words before are back by Undo', async () => {
    const page = await openArticle(session);
    await pointAt(page, 'sorot-note-pink');
    await pressIn(page, '.card', word('editNote'));
    const frame = await page.frame('note-frame.html');
    expect(await wordsTyped(frame)).toBe(typed);
    await frame.type('textarea', ' Selesai.');
    await frame.clickButton(word('saveNote'));
    await overlayText(page, '.page-toast', word('noteSaved'));
    await pointAt(page, 'sorot-note-pink');
    await overlayText(page, '.card .words', 'Selesai.');
    await pressIn(page, '.page-toast', word('undo'));
    await overlayText(page, '.page-toast', word('noteAsBefore'));
    await page.press('Escape');
    await pointAt(page, 'sorot-note-pink');
    expect(await overlayText(page, '.card .words', 'Siapa')).not.toContain('Selesai');
    await page.close();
  });

  it('are completed with tags used before', async () => {
    const page = await openArticle(session);
    await selectWords(page, 'menyambut baik');
    await pressIn(page, '.bar', word('selectionAddNote'));
    const frame = await page.frame('note-frame.html');
    await frame.type('.tag-input', 'fo');
    await frame.waitFor(() => document.querySelector('datalist option')?.getAttribute('value') === 'forum');
    await page.close();
  });

  it('are there to the last letter after the extension was loaded anew, as for an update', async () => {
    const page = await openArticle(session);
    await selectWords(page, 'tetap tenang');
    await pressIn(page, '.bar', word('selectionAddNote'));
    const frame = await page.frame('note-frame.html');
    await frame.type('textarea', 'Sampai kapan?');
    await session.reloadExtension();
    await page.close();
    const again = await openArticle(session);
    await pressIn(again, '.page-toast', word('draftContinue'));
    const waiting = await again.frame('note-frame.html');
    await waiting.waitFor(() => document.querySelector('textarea')?.value === 'Sampai kapan?');
  });
});

async function openArticle(session: BrowserSession): Promise<BrowserPage> {
  const page = await session.open(ARTICLE);
  await page.waitFor(() => CSS.highlights.has('sorot-person'));
  return page;
}

function wordsTyped(frame: Surface): Promise<string> {
  return frame.waitFor(() => document.querySelector('textarea')?.value);
}
