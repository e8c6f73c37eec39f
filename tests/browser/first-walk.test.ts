import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromExport } from '../../lib/library/import.ts';
import { BROWSERS } from './harness/browsers.ts';
import { overlayText, pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const QUOTE = 'bertemu dua kali setahun';
const WORDS = 'Bandingkan dengan tahun lalu.';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html });
});

afterAll(() => server.close());

/** From the first page to a file with the first note, as somebody goes who has never seen Sorot. */
describe.each(BROWSERS)('the first walk in $name', (browser) => {
  let session: BrowserSession;
  let article: BrowserPage;
  /** Presses of buttons and links; opening the popup is one. */
  let presses = 0;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });
  afterAll(() => session?.close());

  const press = async (page: BrowserPage, name: string) => {
    presses += 1;
    await page.clickButton(name);
  };
  const says = (page: BrowserPage, words: string) =>
    page.waitFor((text) => document.body.textContent.includes(text), words);

  it('begins on the welcome page, where Blogger is chosen already', async () => {
    const welcome = await session.open(session.extensionUrl('welcome.html'));
    await welcome.waitFor(
      () => document.querySelector<HTMLInputElement>('[value=blogger]')?.checked === true,
    );
    await press(welcome, word('choiceKeep'));
    await says(welcome, word('welcomeNext'));
    await welcome.close();
  });

  it('goes on at an article, which the popup saves', async () => {
    article = await session.open(ARTICLE);
    await article.waitFor(() => CSS.highlights.has('sorot-person'));
    presses += 1;
    const popup = await session.openOver(article, 'popup.html');
    await press(popup, word('saveArticle'));
    await says(popup, word('articleSaved'));
    await popup.close();
  });

  it('takes a note on a passage', async () => {
    await selectWords(article, QUOTE);
    presses += 1;
    await pressIn(article, '.bar', word('selectionAddNote'));
    const frame = await article.frame('note-frame.html');
    await frame.waitFor(() => document.activeElement?.matches('textarea') === true);
    await frame.type('textarea', WORDS);
    presses += 1;
    await frame.clickButton(word('saveNote'));
    await overlayText(article, '.page-toast', word('noteSaved'));
  });

  it('finds it again in the library, and takes everything along as a file', async () => {
    presses += 2; // the popup, and “open library” in it
    const library = await session.openOver(article, 'library.html');
    await library.type('.find', 'tahun lalu');
    await library.waitFor(() => document.querySelector('.hit-of-note mark') !== null);
    presses += 1;
    await library.click('.hit-of-note a');
    await library.waitFor(
      (words) => document.querySelector('.note.is-current')?.textContent.includes(words),
      WORDS,
    );
    await press(library, word('exportOpen'));
    const file = await library.download(() => press(library, word('exportNow')));
    const contents = fromExport(file);
    expect(contents.ok && contents.value.notes.map(({ text }) => text)).toEqual([WORDS]);
    expect(presses).toBeLessThanOrEqual(10);
  });
});
