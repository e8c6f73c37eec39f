import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import words from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { fromExport } from '../../lib/library/import.ts';
import { openCard, pressOnCard } from '../../tests/browser/harness/card.ts';
import { overlayText } from '../../tests/browser/harness/overlay.ts';
import type { BrowserPage, BrowserSession } from '../../tests/browser/harness/session.ts';
import { contentsTable } from './contents-table.ts';

/** A name of an office in the sample article: its card says who held it on that day. */
const OFFICE = 'Menko Polhukam';

const NOTE = 'Bandingkan dengan forum serupa antara Indonesia dan Filipina.';

/**
 * Goes once through what a reader does (look at the names, open a card, save, note, export) and leaves a picture of
 * each, and the export, in a folder.
 */
export async function tour(session: BrowserSession, url: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await session.open(url);
  await page.waitFor(() => CSS.highlights.size > 0);
  await page.screenshot(join(folder, 'screenshot.png'));

  await saveArticle(await session.openOver(page, 'popup.html'));
  await page.activate();

  const card = await openCard(page, OFFICE);
  await page.screenshot(join(folder, 'card.png'), card);
  await writeNote(page);

  const popup = await session.openOver(page, 'popup.html');
  await popup.resize(380, 600);
  await popup.waitFor((note) => document.body.textContent.includes(note), NOTE);
  await popup.screenshot(join(folder, 'popup.png'));
  const exported = await popup.download(() => popup.clickButton(words.exportJson.message));
  await writeFile(join(folder, 'notes.json'), exported);

  const contents = fromExport(exported);
  if (!contents.ok) {
    throw new Error(contents.fault);
  }
  console.log(`\n${contentsTable(contents.value)}`);
  console.log(`\nIn ${folder}: screenshot.png, card.png, popup.png, notes.json`);
}

async function saveArticle(popup: BrowserPage): Promise<void> {
  await popup.clickButton(words.saveArticle.message);
  await popup.waitFor((saved) => document.body.textContent.includes(saved), words.articleSaved.message);
  await popup.close();
}

async function writeNote(page: BrowserPage): Promise<void> {
  await pressOnCard(page, words.cardAddNote.message);
  const frame = await page.frame('note-frame.html');
  await frame.type('textarea', NOTE);
  await frame.clickButton(words.saveNote.message);
  await overlayText(page, '.page-toast', words.noteSaved.message);
}
