import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { ledBy } from './harness/led.ts';
import { overlayText, pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const HERE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const THERE = 'http://lain-sorot.blogspot.com/2019/08/forum-maritim.html';
const QUOTE = 'bertemu dua kali setahun';
const OFFER = word('sameText').replace('$NOTES$', word('count_note_one').replace('$N$', '1'));

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  const other = html
    .replaceAll('contoh-sorot.blogspot.com', 'lain-sorot.blogspot.com')
    .replaceAll('indonesia-vietnam-sepakati-forum.html', 'forum-maritim.html')
    .replaceAll('Contoh Sorot', 'Blog Lain');
  server = await startServer({ [HERE]: html, [THERE]: other });
});

afterAll(() => server.close());

describe.each(BROWSERS)('the same text on another site in $name', (browser) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });
  afterAll(() => session?.close());

  it('offers the notes, and has them only when the reader says yes', async () => {
    const here = await opened(session, HERE);
    await selectWords(here, QUOTE);
    await pressIn(here, '.bar', word('selectionAddNote'));
    const frame = await here.frame('note-frame.html');
    await frame.type('textarea', 'Bandingkan.');
    await frame.clickButton(word('saveNote'));
    await overlayText(here, '.page-toast', word('noteSaved'));

    const there = await opened(session, THERE);
    const panel = await session.openOver(there, 'sidepanel.html');
    await panel.waitFor((words) => document.body.textContent.includes(words), OFFER);
    expect(await panel.evaluate(() => document.querySelectorAll('.note').length)).toBe(0);
    expect(await panel.evaluate(() => document.querySelector('.offer')?.textContent)).toContain(
      'Contoh Sorot',
    );

    await panel.clickButton(word('carryNotes'));
    await panel.waitFor((words) => document.body.textContent.includes(words), '1 of 1 note placed');
    await panel.waitFor(() => document.querySelector('.offer') === null);
    const led = await ledBy(there, () => panel.click('.note-lead'));
    expect(led.text).toBe(QUOTE);
    // The other article still has its own.
    await panel.close();
    const again = await session.openOver(here, 'sidepanel.html');
    await again.waitFor((words) => document.body.textContent.includes(words), 'Bandingkan.');
  });
});

async function opened(session: BrowserSession, url: string): Promise<BrowserPage> {
  const page = await session.open(url);
  await page.waitFor(() => CSS.highlights.has('sorot-person'));
  return page;
}
