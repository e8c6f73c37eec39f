import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { pressUntil, typeKeys, unseenFocus } from './harness/keyboard.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';
import { idOfTabInFront } from './page-calls.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const TITLE = 'Indonesia dan Vietnam Sepakati Forum Konsultasi Keamanan Maritim';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html });
});

afterAll(() => server.close());

/** The keyboard is never left at nothing, and is always seen. */
describe.each(BROWSERS)('by keyboard alone in $name', (browser) => {
  let session: BrowserSession;
  /** Id of the article's tab: popup and panel stand in tabs in front of it, since keys press nothing behind another. */
  let tab: number;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    const article = await session.open(ARTICLE);
    await article.waitFor(() => CSS.highlights.has('sorot-person'));
    const own = await session.openOver(article, 'library.html');
    tab = await idOfTabInFront(own);
    await own.close();
  });
  afterAll(() => session?.close());

  const says = (page: BrowserPage, words: string) =>
    page.waitFor((text) => document.body.textContent.includes(text), words);

  it('the popup saves the article, takes a note, and leads to the library', async () => {
    const popup = await session.open(session.extensionUrl(`popup.html?tab=${tab}`));
    await popup.waitFor(() => document.querySelectorAll('.name-chip').length > 0);
    await pressUntil(popup, 'Tab', '.save .button');
    expect(await unseenFocus(popup)).toBe('');
    await popup.press('Enter');
    await says(popup, word('articleSaved'));
    expect(await unseenFocus(popup)).toBe('');
    await pressUntil(popup, 'Tab', '.begin-note');
    await popup.press('Enter');
    await popup.waitFor(() => document.activeElement?.matches('textarea') === true);
    await typeKeys(popup, 'Untuk tugas akhir');
    await popup.press('Control+Enter');
    await says(popup, word('noteSaved'));
    expect(await unseenFocus(popup)).toBe('');
    await pressUntil(popup, 'Tab', '.popup-foot a');
    expect(await unseenFocus(popup)).toBe('');
    await popup.close();
  });

  it('the panel goes along names and notes', async () => {
    const panel = await session.open(session.extensionUrl(`sidepanel.html?tab=${tab}`));
    await panel.waitFor(() => document.querySelector('.name-button') !== null);
    await pressUntil(panel, 'Tab', '.name-button');
    await panel.press('ArrowDown');
    expect(await unseenFocus(panel)).toBe('');
    await panel.press('ArrowRight');
    expect(await unseenFocus(panel)).toBe('');
    await pressUntil(panel, 'Tab', `.note [aria-label="${word('editNote')}"]`);
    await panel.press('Enter');
    await panel.waitFor(() => document.activeElement?.matches('textarea') === true);
    await panel.press('Escape');
    expect(await unseenFocus(panel)).toBe('');
    await pressUntil(panel, 'Tab', `.note [aria-label="${word('deleteNote')}"]`);
    await panel.press('Enter');
    await says(panel, word('noteDeleted'));
    expect(await unseenFocus(panel)).toBe('');
    await panel.press('Enter');
    await says(panel, word('noteRestored'));
    expect(await unseenFocus(panel)).toBe('');
    await panel.close();
  });

  it('the library finds, reads, takes a note, and leads back to where it was', async () => {
    const library = await session.open(session.extensionUrl('library.html'));
    await library.waitFor(() => document.querySelector('.hit') !== null);
    await pressUntil(library, 'Tab', '.find');
    expect(await unseenFocus(library)).toBe('');
    await typeKeys(library, 'forum');
    await library.waitFor(() => document.querySelector('.hit mark') !== null);
    await library.press('ArrowDown');
    await library.waitFor(() => document.activeElement?.matches('.hit a') === true);
    expect(await unseenFocus(library)).toBe('');
    await library.press('Enter');
    await library.waitFor((title) => document.querySelector('.reading-title')?.textContent === title, TITLE);
    expect(await unseenFocus(library)).toBe('');
    await pressUntil(library, 'Tab', '.reading-notes .composer textarea');
    await typeKeys(library, 'Baca lagi');
    await library.press('Control+Enter');
    await says(library, word('noteSaved'));
    expect(await unseenFocus(library)).toBe('');
    await pressUntil(library, 'Shift+Tab', '.back, .library-reading, .reading-title, .reading a');
    await library.press('Escape');
    await library.waitFor(() => document.querySelector('.reading-title') === null);
    await library.waitFor(() => document.activeElement?.matches('.hit a') === true);
    expect(await unseenFocus(library)).toBe('');
    await library.close();
  });

  it('the settings change a colour', async () => {
    const library = await session.open(session.extensionUrl('library.html#/settings'));
    await library.waitFor(() => document.querySelector('.settings-section') !== null);
    await pressUntil(library, 'Tab', '.colour-button');
    expect(await unseenFocus(library)).toBe('');
    await library.press('Enter');
    await pressUntil(library, 'Tab', 'input[type=radio]:checked');
    await library.press('ArrowRight');
    await library.waitFor(() => document.querySelector('.reset:enabled') !== null);
    expect(await unseenFocus(library)).toBe('');
    await library.close();
  });
});
