import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './harness/axe.ts';
import { BROWSERS } from './harness/browsers.ts';
import { openCard, pressOnCard } from './harness/card.ts';
import { ledBy } from './harness/led.ts';
import { overlayText, pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const HOME = 'http://contoh-sorot.blogspot.com/';
const QUOTE = 'bertemu dua kali setahun';

const page = (slug: string) =>
  readFile(new URL(`../fixtures/pages/${slug}/source.html`, import.meta.url), 'utf8');

let server: FixtureServer;
let html: string;

beforeAll(async () => {
  html = await page('sample');
  server = await startServer({ [ARTICLE]: html, [HOME]: await page('home') });
});

afterAll(() => server.close());

describe.each(BROWSERS)('the side panel in $name', (browser) => {
  let session: BrowserSession;
  let article: BrowserPage;
  let panel: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    article = await session.open(ARTICLE);
    await article.waitFor(() => CSS.highlights.has('sorot-person'));
    panel = await session.openOver(article, 'sidepanel.html');
    await panel.waitFor(() => document.querySelector('.name-button') !== null);
  });
  afterAll(() => session?.close());

  it('lists what is marked on the page, type by type', async () => {
    expect(await panel.evaluate(listedByType)).toEqual(await article.evaluate(markedByType));
  });

  it('leads to a mention: it is in view and marked for a moment', async () => {
    await article.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await panel.type('.names .find', 'tjah');
    await panel.waitFor(() => document.querySelectorAll('.name-button').length === 1);
    const led = await ledBy(article, () => panel.click('.name-button'));
    expect(led).toEqual({ text: 'Hadi Tjahjanto', inView: true });
    await article.waitFor(() => !CSS.highlights.has('sorot-current'));
  });

  it('is walked by keyboard alone: along the names, through the mentions of one', async () => {
    await panel.click('.names .find');
    for (let letter = 0; letter < 'tjah'.length; letter += 1) await panel.press('Backspace');
    await pressUntil(panel, 'Tab', '.name-button');
    await panel.press('Home');
    const led = await ledBy(article, async () => {
      await panel.press('ArrowRight');
      await panel.press('ArrowRight');
    });
    expect(led.inView).toBe(true);
    await panel.waitFor(
      (said) => document.querySelector('.visually-hidden[role=status]')?.textContent === said,
      'Retno Marsudi: 2 of 4',
    );
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
  });

  it('tells how each note stands, leads to it, and follows the page when it changes', async () => {
    await selectWords(article, QUOTE);
    await pressIn(article, '.bar', word('selectionAddNote'));
    await writeInFrame(article, 'Bandingkan.');
    await openCard(article, 'Menko Polhukam');
    await pressOnCard(article, word('cardAddNote'));
    await writeInFrame(article, 'Periksa.');
    await panel.waitFor((words) => document.body.textContent.includes(words), '2 of 2 notes placed');

    await article.evaluate(() => scrollTo(0, 0));
    const led = await ledBy(article, () => panel.click('.note-lead:has(q)'));
    expect(led).toEqual({ text: QUOTE, inView: true });

    server.serve(ARTICLE, html.replaceAll(QUOTE, 'tidak lagi'));
    await article.goto(`${ARTICLE}?m=1`);
    await panel.waitFor((words) => document.body.textContent.includes(words), '1 of 2 notes placed');
    expect(await panel.evaluate(() => document.querySelector('.is-absent')?.textContent)).toBe(
      word('noteOrphan'),
    );
    server.serve(ARTICLE, html);
  });

  it('follows the reader to a page that is no article, and back', async () => {
    await article.goto(HOME);
    await panel.waitFor((words) => document.body.textContent.includes(words), word('reasonHome'));
    await article.goto(ARTICLE);
    await panel.waitFor((words) => document.body.textContent.includes(words), '2 of 2 notes placed');
  });

  it('has no fault that axe-core knows, full and empty', async () => {
    expect(await faultsIn(panel)).toEqual([]);
    await article.goto(HOME);
    await panel.waitFor((words) => document.body.textContent.includes(words), word('reasonHome'));
    expect(await faultsIn(panel)).toEqual([]);
  });
});

/** Runs in the panel: how often each type is mentioned, by what is listed. */
function listedByType(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const section of document.querySelectorAll('.names-list section')) {
    const type = section.querySelector('[class^="type-"]:not(h3)')?.className.replace('type-', '') ?? '';
    const mentions = [...section.querySelectorAll('.name-button .count')];
    counts[type] = mentions.reduce((sum, count) => sum + Number.parseInt(count.textContent, 10), 0);
  }
  return counts;
}

/** Runs in the page: how many ranges of each type are painted. */
function markedByType(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, highlight] of CSS.highlights) {
    const type = name.replace('sorot-', '').replace('-faint', '');
    if (type !== 'current' && !type.startsWith('note-')) counts[type] = (counts[type] ?? 0) + highlight.size;
  }
  return counts;
}

async function pressUntil(on: BrowserPage, keys: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await on.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await on.press(keys);
  }
  throw new Error(`${keys} never came to ${selector}`);
}

async function writeInFrame(on: BrowserPage, text: string): Promise<void> {
  const frame = await on.frame('note-frame.html');
  await frame.type('textarea', text);
  await frame.clickButton(word('saveNote'));
  await overlayText(on, '.page-toast', word('noteSaved'));
}
