import { join } from 'node:path';
import en from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import id from '../../assets/public/_locales/id/messages.json' with { type: 'json' };
import { openCard, pressOnCard } from '../../tests/browser/harness/card.ts';
import type { BrowserPage, BrowserSession } from '../../tests/browser/harness/session.ts';

/** The extension's words in the languages of the pictures. */
const WORDS = { en, id } as const;

/** Takes a picture of the note frame beside an article; the card's button begins the note. */
export async function takeNoteFrame(
  article: BrowserPage,
  folder: string,
  locale: keyof typeof WORDS,
): Promise<void> {
  // A page behind another takes no press into a frame of its own.
  await article.activate();
  await openCard(article, 'Menko Polhukam');
  await pressOnCard(article, WORDS[locale].cardAddNote.message);
  const frame = await article.frame('note-frame.html');
  await frame.type('textarea', '**Bandingkan** dengan forum Indonesia dan Filipina.');
  await article.screenshot(join(folder, 'note-frame.png'));
  await frame.click('.composer .primary');
}

/** Picks two articles of the list, and opens the first filter. */
export async function pickAndFilter(session: BrowserSession): Promise<BrowserPage> {
  const page = await session.open(session.extensionUrl('library.html'));
  await page.click('.hit:nth-child(1) .hit-tick');
  await page.click('.hit:nth-child(2) .hit-tick');
  await page.click('.filter-line button:nth-child(2)');
  await page.waitFor(() => document.querySelector('.filter-values label') !== null);
  return page;
}
