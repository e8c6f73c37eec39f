import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { pressOnCard } from './harness/card.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const QUOTE = 'bertemu dua kali setahun';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html });
});

afterAll(() => server.close());

describe.each(BROWSERS)('a note on a passage in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    page = await session.open(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    await selectWords(page, QUOTE);
    await pressOnCard(page, word('selectionAddNote'));
    const frame = await page.frame('note-frame.html');
    await frame.type('textarea', 'Dua kali?');
    await frame.clickButton(word('saveNote'));
    await page.waitFor(isPainted, QUOTE);
  });

  afterAll(() => session?.close());

  it('is an orphan when a script of the page takes the passage away', async () => {
    await page.evaluate(takeAway, QUOTE);
    await page.waitFor(isUnpainted);
  });

  it('comes back by itself when its passage does', async () => {
    await page.evaluate(putBack);
    expect(await page.waitFor(isPainted, QUOTE)).toBe(true);
  });

  it('goes with its passage to another place', async () => {
    await page.evaluate(takeAway, QUOTE);
    await page.waitFor(isUnpainted);
    await page.evaluate(putLast);
    expect(await page.waitFor(isPainted, QUOTE)).toBe(true);
  });
});

/** Runs in the page: whether these words, and no others, are painted as a note's quote. */
function isPainted(quote: string): boolean {
  const quotes = [...CSS.highlights].filter(([name]) => name.startsWith('sorot-quote'));
  const words = quotes.flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString()));
  return words.length === 1 && words[0] === quote;
}

function isUnpainted(): boolean {
  return ![...CSS.highlights].some(([name, ranges]) => name.startsWith('sorot-quote') && ranges.size > 0);
}

/** Runs in the page: takes the text with these words out, and leaves a mark where it was. */
function takeAway(quote: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.textContent?.includes(quote)) break;
  const own = texts.currentNode as Text;
  const mark = document.createComment('here');
  own.replaceWith(mark);
  Object.assign(window, { taken: { own, mark } });
}

interface Taken {
  readonly own: Text;
  readonly mark: Comment;
}

function putBack(): void {
  const { own, mark } = (window as unknown as { taken: Taken }).taken;
  mark.replaceWith(own);
}

function putLast(): void {
  const { own, mark } = (window as unknown as { taken: Taken }).taken;
  mark.parentElement?.append(own);
}
