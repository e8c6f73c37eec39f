import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { PAYLOADS, recordsWith } from '../library/payloads.ts';
import { foreignIn } from './foreign-elements.ts';
import { BROWSERS } from './harness/browsers.ts';
import { openCard } from './harness/card.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession, Surface } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

/** As many as stand on one page of the library; between them they hold every payload. */
const ROUNDS = [10, 50, 90, 130, 170];

let server: FixtureServer;
let folder: string;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  const written = PAYLOADS.filter((_, at) => at % 10 === 0)
    .map((payload) => payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .join(' Hal itu dikatakan oleh Menko Polhukam kepada wartawan di Jakarta. ');
  server = await startServer({
    [ARTICLE]: html.replace(
      /(itemprop='description articleBody'>|class='post-body[^>]*>)/,
      `$1<p>${written}</p>`,
    ),
  });
  folder = await mkdtemp(join(tmpdir(), 'sorot-payloads-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.close();
});

describe.each(BROWSERS)('scripts and markup in $name', (browser) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });
  afterAll(() => session?.close());

  it('in an imported file are words in the library, article by article, and in its trash', async () => {
    const records = ROUNDS.map(recordsWith);
    const file = join(folder, 'impor.json');
    await writeFile(
      file,
      toExport({ articles: records.map(({ saved }) => saved), notes: records.flatMap(({ notes }) => notes) }),
    );
    const library = await session.open(session.extensionUrl('library.html'));
    await library.chooseFiles('input[type=file]', [file]);
    await library.clickButton(word('importApply'));
    await library.waitFor((count) => document.querySelectorAll('.row-title').length === count, ROUNDS.length);
    await expectWords(library);
    for (const { saved } of records) {
      await library.evaluate((hash) => {
        location.hash = hash;
      }, `#/article/${saved.id}`);
      await library.waitFor(
        (source) => document.querySelector('.reading')?.textContent.includes(source ?? ''),
        saved.article.author,
      );
      await expectWords(library);
    }
    await library.close();
  });

  it('in a page are words on the card, in the popup and in the panel', async () => {
    const page = await session.open(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-role'));
    await openCard(page, 'Menko Polhukam');
    expect(
      await page.insideShadow(
        'html > div[popover]',
        (root) => root.querySelectorAll('script, img, iframe').length,
      ),
    ).toBe(0);
    for (const path of ['popup.html', 'sidepanel.html']) {
      const own = await session.openOver(page, path);
      await own.waitFor(() => document.querySelector('.fold, .name-button') !== null);
      await expectWords(own);
      await own.close();
    }
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    await page.close();
  });
});

/** Nothing of the words ran, became an element, or leads anywhere but into the web. */
async function expectWords(own: BrowserPage | Surface): Promise<void> {
  expect(await own.evaluate(foreignIn)).toEqual([]);
  expect(await own.evaluate(() => 'pwned' in window)).toBe(false);
}
