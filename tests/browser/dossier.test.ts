import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { sampleArticle } from '../library/samples.ts';
import { faultsIn } from './harness/axe.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const DAYS = ['2016-01-20', '2016-09-20', '2016-09-21', '2017-03-02'];

const PLACE = 'library.html#/entity/person%2Fwiranto';

let server: FixtureServer;
let folder: string;

beforeAll(async () => {
  server = await startServer({});
  folder = await mkdtemp(join(tmpdir(), 'sorot-test-'));
  const articles = DAYS.map((publishedOn, number) => sampleArticle(number + 1, { publishedOn }));
  await writeFile(join(folder, 'sorot.json'), toExport({ articles, notes: [] }));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe.each(BROWSERS)('a dossier in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    page = await session.open(session.extensionUrl('library.html'));
    await page.chooseFiles('input[type=file]', [join(folder, 'sorot.json')]);
    await page.clickButton(word('importApply'));
    await page.waitFor((text) => document.body.textContent.includes(text), word('imported'));
    await page.close();
  });
  afterAll(() => session?.close());

  it('opens at its address, its chart drawn within the policy of the page, with no fault of access', async () => {
    page = await session.open(session.extensionUrl(PLACE));
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', () => document.body.setAttribute('data-refused', ''));
    });
    await page.waitFor(() => document.querySelector('.dossier h1')?.textContent === 'Wiranto');
    await page.waitFor(() => document.querySelectorAll('.bars canvas').length === 2);
    expect(await page.evaluate(isPainted, '.bars canvas')).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('.passage-article').length)).toBe(4);
    expect(await faultsIn(page)).toEqual([]);
  });

  it('is moved along its time by keys, and shows the passages of one month', async () => {
    // To the table and back: the chart is drawn anew while its refusals are heard.
    await page.clickButton(word('asTable'));
    await page.waitFor(() => document.querySelector('.figures') !== null);
    await page.clickButton(word('asTable'));
    await page.waitFor(() => document.querySelectorAll('.bars canvas').length === 2);
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=slider]')?.focus());
    await page.press('Home');
    for (let months = 0; months < 8; months += 1) await page.press('ArrowRight');
    expect(await page.evaluate(saidBySlider)).toContain('2016');
    await page.press('Enter');
    await page.waitFor(() => document.querySelectorAll('.passage-article').length === 2);
    await page.press('Escape');
    await page.waitFor(() => document.querySelectorAll('.passage-article').length === 4);
  });

  it('has a graph that is walked along by keys', async () => {
    await page.evaluate(() => document.querySelector('.graph-place')?.scrollIntoView());
    await page.waitFor(isPainted, 'canvas.graph');
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      if ((await page.evaluate(reachedNode)) !== 'graph-node-0') break;
      await page.press(arrow);
    }
    await page.waitFor(() => document.querySelector('[aria-selected=true]')?.id !== 'graph-node-0');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.dossier h1')?.textContent !== 'Wiranto');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
    expect(await page.evaluate(() => document.body.hasAttribute('data-refused'))).toBe(false);
    expect(await faultsIn(page)).toEqual([]);
  });

  it('leads from a passage to its article', async () => {
    await page.click('.passage-article .row-title');
    await page.waitFor(() => document.querySelector('.reading') !== null);
    expect(await page.evaluate(() => location.hash)).toMatch(/^#\/article\//);
    await page.close();
  });
});

function saidBySlider(): string {
  return document.querySelector('[role=slider]')?.getAttribute('aria-valuetext') ?? '';
}

function reachedNode(): string | null {
  return document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') ?? null;
}

/** Whether anything is painted on the first canvas that a selector finds. */
function isPainted(selector: string): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>(selector);
  if (canvas === null || canvas.width === 0) return false;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value) => value !== 0);
}
