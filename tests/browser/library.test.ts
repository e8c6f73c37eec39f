import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromExport } from '../../lib/library/import.ts';
import { BROWSERS } from './harness/browsers.ts';
import { openCard, pressOnCard } from './harness/card.ts';
import { overlayText, pressIn, wordsIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

const ON_NAME = 'Periksa masa jabatannya.';
const ON_QUOTE = 'Bandingkan dengan forum tahun lalu — penting! 🧭';
const ON_ARTICLE = 'Dibaca untuk tugas akhir.';
const QUOTE = 'bertemu dua kali setahun';

let server: FixtureServer;
let folder: string;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html });
  folder = await mkdtemp(join(tmpdir(), 'sorot-test-'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe.each(BROWSERS)('what a reader keeps in $name', (browser) => {
  let session: BrowserSession;
  let exported = '';

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });

  afterAll(() => session?.close());

  it('takes notes on a name, on a passage and on the article, typed in pages of the extension', async () => {
    const page = await openArticle(session);
    await openCard(page, 'Menko Polhukam');
    await pressOnCard(page, word('cardAddNote'));
    await writeInFrame(page, ON_NAME);

    await selectWords(page, QUOTE);
    await pressIn(page, '.bar', word('selectionAddNote'));
    await writeInFrame(page, ON_QUOTE);

    const popup = await session.openOver(page, 'popup.html');
    await popup.clickButton(word('beginNote'));
    await popup.type('textarea', ON_ARTICLE);
    await popup.clickButton(word('saveNote'));
    await popup.waitFor((text) => document.body.textContent.includes(text), ON_ARTICLE);
    await popup.close();
    await page.close();
  });

  it('shows article and notes again after a restart of the browser', async () => {
    await session.restart();
    const page = await openArticle(session);
    expect(await page.waitFor(wordsIn, 'sorot-note-yellow')).toEqual([QUOTE]);
    const popup = await session.openOver(page, 'popup.html');
    for (const text of [ON_NAME, ON_QUOTE, ON_ARTICLE]) {
      await popup.waitFor((note) => document.body.textContent.includes(note), text);
    }
    await popup.close();
    await page.close();
  });

  it('exports all of it', async () => {
    const library = await session.open(session.extensionUrl('library.html'));
    exported = await exportFrom(library);
    const contents = fromExport(exported);
    expect(contents.ok && contents.value.articles.map(({ article }) => article.publishedOn)).toEqual([
      '2019-08-14',
    ]);
    expect(contents.ok && contents.value.notes.map(({ text }) => text).sort()).toEqual(
      [ON_NAME, ON_QUOTE, ON_ARTICLE].sort(),
    );
    await library.close();
  });

  it('is the same after import into an empty profile, byte for byte', async () => {
    const file = join(folder, `${browser.name}.json`);
    await writeFile(file, exported);
    const fresh = await browser.launch({ proxyPort: server.port });
    try {
      const library = await fresh.open(fresh.extensionUrl('library.html'));
      await library.chooseFiles('input[type=file]', [file]);
      await library.clickButton(word('importApply'));
      await library.waitFor((text) => document.body.textContent.includes(text), word('imported'));
      expect(await exportFrom(library)).toBe(exported);
      const page = await openArticle(fresh);
      expect(await page.waitFor(wordsIn, 'sorot-note-yellow')).toEqual([QUOTE]);
    } finally {
      await fresh.close();
    }
  });

  it('goes through the trash, and comes back with an undo for each step', async () => {
    const library = await session.open(session.extensionUrl('library.html'));
    const deleteFirst = `.note:first-child button[aria-label="${word('deleteNote')}"]`;
    await library.click('.row-title');
    await library.click(deleteFirst);
    await library.clickButton(word('undo'));
    await library.waitFor((text) => document.body.textContent.includes(text), word('noteRestored'));
    expect(await exportFrom(library)).toBe(exported);
    await library.click(deleteFirst);
    await library.evaluate(() => {
      location.hash = '#/trash';
    });
    await library.clickButton(word('deleteForGood'));
    await library.waitFor((text) => document.body.textContent.includes(text), word('trashEmpty'));
    await library.clickButton(word('undo'));
    await library.clickButton(word('putBack'));
    await library.waitFor((text) => document.body.textContent.includes(text), word('notePutBack'));
    const contents = fromExport(await exportFrom(library));
    const texts = contents.ok ? contents.value.notes.map(({ text, deletedAt }) => [text, deletedAt]) : [];
    expect(texts.sort()).toEqual([ON_NAME, ON_QUOTE, ON_ARTICLE].map((text) => [text, null]).sort());
    await library.close();
  });

  it('is deleted with undo', async () => {
    const page = await openArticle(session);
    const popup = await session.openOver(page, 'popup.html');
    const title = 'Indonesia dan Vietnam Sepakati Forum Konsultasi Keamanan Maritim';
    await popup.clickButton(word('deleteArticle').replace('$TITLE$', title));
    await popup.clickButton(word('undo'));
    await popup.waitFor((text) => document.body.textContent.includes(text), word('articleRestored'));
    const contents = fromExport(await popup.download(() => popup.clickButton(word('exportJson'))));
    expect(contents.ok && contents.value.notes).toHaveLength(3);
  });
});

/** Exports everything as JSON from the library page. */
async function exportFrom(library: BrowserPage): Promise<string> {
  await library.clickButton(word('exportOpen'));
  const text = await library.download(() => library.clickButton(word('exportNow')));
  await library.clickButton(word('close'));
  return text;
}

async function openArticle(session: BrowserSession): Promise<BrowserPage> {
  const page = await session.open(ARTICLE);
  await page.waitFor(() => CSS.highlights.has('sorot-person'));
  return page;
}

async function writeInFrame(page: BrowserPage, text: string): Promise<void> {
  const frame = await page.frame('note-frame.html');
  await frame.type('textarea', text);
  await frame.clickButton(word('saveNote'));
  await overlayText(page, '.page-toast', word('noteSaved'));
}
