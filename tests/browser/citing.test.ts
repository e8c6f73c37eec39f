import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { overlayText, pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';
import { idOfTabInFront } from './page-calls.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
/** What the page says its address is. */
const CANONICAL = ARTICLE.replace('http:', 'https:');
const QUOTE = 'bertemu dua kali setahun';
const TITLE = 'Indonesia dan Vietnam Sepakati Forum Konsultasi Keamanan Maritim';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html });
});

afterAll(() => server.close());

describe.each(BROWSERS)('a citation copied in $name', (browser) => {
  let session: BrowserSession;
  let article: BrowserPage;
  let panel: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    article = await session.open(ARTICLE);
    await article.waitFor(() => CSS.highlights.has('sorot-person'));
    const own = await session.openOver(article, 'popup.html');
    panel = await session.openOver(article, `sidepanel.html?tab=${await idOfTabInFront(own)}`);
    await panel.waitFor(() => document.querySelector('.name-button') !== null);
    await own.close();
  });
  afterAll(() => session?.close());

  it('is BibTeX that says what is known of the article', async () => {
    await panel.activate();
    await panel.clickButton(word('cite'));
    await panel.clickButton(word('citeBibtex'));
    await panel.waitFor((words) => document.body.textContent.includes(words), word('citationCopied'));
    const [item] = new Cite(await pasted(session)).data;
    expect(item).toMatchObject({
      type: 'article-journal',
      title: TITLE,
      'container-title': 'Warta Contoh',
      issued: { 'date-parts': [[2019, 8, 14]] },
      URL: CANONICAL,
    });
  });

  it('has the selected passage with it, from the panel and from the page', async () => {
    await article.activate();
    await selectWords(article, QUOTE);
    await pressIn(article, '.bar', word('cite'));
    await overlayText(article, '.page-toast', word('passageCopied'));
    const [quote, cited = ''] = (await pasted(session)).split('\n');
    expect(quote).toBe(`“${QUOTE}”`);
    for (const part of ['(2019, August 14)', TITLE, 'Warta Contoh', CANONICAL]) expect(cited).toContain(part);

    await panel.activate();
    await panel.clickButton(word('cite'));
    await panel.clickButton(word('citeCslJson'));
    await panel.waitFor((words) => document.body.textContent.includes(words), word('passageCopied'));
    expect(JSON.parse(await pasted(session))).toMatchObject([{ title: TITLE, annote: QUOTE }]);
  });
});

/** What the clipboard holds, by pasting it into a field of a page of the extension. */
async function pasted(session: BrowserSession): Promise<string> {
  const popup = await session.open(session.extensionUrl('library.html'));
  await popup.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.className = 'pasted';
    field.focus();
  });
  await popup.press('Control+v');
  const text = await popup.waitFor(() => document.querySelector<HTMLTextAreaElement>('.pasted')?.value);
  await popup.close();
  return text;
}
