import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventLibraryFile, type LibraryFile } from '../../scripts/pictures/sample-library.ts';
import { faultsIn } from './harness/axe.ts';
import { BROWSERS } from './harness/browsers.ts';
import { pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession, Surface } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const HOME = 'http://contoh-sorot.blogspot.com/';
const ELSEWHERE = 'http://koran.example/berita/1';

/** CSS pixels: a window on a desk, and a narrow one, which is the same at 200 % too. */
const WIDTHS = [1280, 400] as const;

/** Pages of the extension, each with what stands in it once it is all there. */
const EMPTY = [
  ['welcome', 'welcome.html', '.pictures'],
  ['the sites', 'welcome.html#sites', 'form'],
  ['the empty library', 'library.html', '.empty-library'],
  ['no names of one’s own', 'library.html#/names', '.own-empty'],
  ['the empty trash', 'library.html#/trash', '.trash'],
] as const;

const full = ({ article, entity }: LibraryFile) =>
  [
    ['the list', 'library.html', '.hit'],
    ['what was found', 'library.html#/search?q=laut', '.hit mark'],
    ['nothing found', 'library.html#/search?q=zzzz', '.nothing-found'],
    ['an article', `library.html#/article/${article.id}`, '.reading-title'],
    ['a missing article', 'library.html#/article/00000000-0000-4000-8000-000000000000', '.empty-title'],
    ['a dossier', `library.html#/entity/${encodeURIComponent(entity)}`, '.dossier-head'],
    ['a missing dossier', 'library.html#/entity/nobody', '.empty-title'],
    ['the settings', 'library.html#/settings', '.settings-section'],
    ['the trash', 'library.html#/trash', '.trash'],
    ['a new name of one’s own', 'library.html#/names?new=Bakamla', '.own-editor'],
  ] as const;

let server: FixtureServer;
let library: LibraryFile;

beforeAll(async () => {
  const page = (slug: string) =>
    readFile(new URL(`../fixtures/pages/${slug}/source.html`, import.meta.url), 'utf8');
  const sample = await page('sample');
  server = await startServer({ [ARTICLE]: sample, [HOME]: await page('home'), [ELSEWHERE]: sample });
  library = await inventLibraryFile({ articles: 20, notes: 20 });
});

afterAll(async () => {
  await server.close();
  await library.discard();
});

describe.each(BROWSERS)('axe-core finds no fault in $name', (browser) => {
  let session: BrowserSession;
  let own: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    own = await session.open(session.extensionUrl('library.html'));
  });
  afterAll(() => session?.close());

  const shows = (surface: Surface, selector: string) =>
    surface.waitFor((sought) => document.querySelector(sought) !== null, selector);

  const atBothWidths = async (path: string, selector: string) => {
    await own.goto('about:blank');
    await own.goto(session.extensionUrl(path));
    await shows(own, selector);
    return faultsAtBothWidths(own);
  };

  const faultsOver = async (page: BrowserPage, path: string, selector: string) => {
    const over = await session.openOver(page, path);
    await shows(over, selector);
    const faults = await faultsIn(over);
    await over.close();
    return faults;
  };

  it.each(EMPTY)('in %s', async (_, path, selector) => {
    expect(await atBothWidths(path, selector)).toEqual([]);
  });

  it('in popup and panel of pages without an article, of one not saved, and in the note frame', async () => {
    const page = await session.open(HOME);
    const faults = [...(await faultsOver(page, 'popup.html', '.empty'))];
    faults.push(...(await faultsOver(page, 'sidepanel.html', '.empty')));
    await page.goto(ELSEWHERE);
    faults.push(...(await faultsOver(page, 'popup.html', '.empty')));
    await page.goto(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    faults.push(...(await faultsOver(page, 'popup.html', '.name-chip')));
    faults.push(...(await faultsOver(page, 'sidepanel.html', '.name-button')));
    await selectWords(page, 'bertemu dua kali setahun');
    await pressIn(page, '.bar', word('selectionAddNote'));
    const frame = await page.frame('note-frame.html');
    await shows(frame, 'textarea');
    faults.push(...(await faultsIn(frame)));
    await frame.type('textarea', 'Penting');
    await frame.clickButton(word('saveNote'));
    await page.waitFor(() => CSS.highlights.has('sorot-note-yellow'));
    faults.push(...(await faultsOver(page, 'popup.html', '.brief-note')));
    faults.push(...(await faultsOver(page, 'sidepanel.html', '.notes .note')));
    expect(faults).toEqual([]);
    await page.close();
  });

  it('in what a file would bring, and in one that is damaged', async () => {
    await own.goto('about:blank');
    await own.goto(session.extensionUrl('library.html'));
    await own.chooseFiles('input[type=file]', [library.damagedPath]);
    await shows(own, '.exchange-plan .fault');
    const faults = [...(await faultsAtBothWidths(own))];
    await own.clickButton(word('close'));
    await own.chooseFiles('input[type=file]', [library.path]);
    await shows(own, '.exchange-plan .primary');
    faults.push(...(await faultsAtBothWidths(own)));
    expect(faults).toEqual([]);
    await own.clickButton(word('importApply'));
    await own.waitFor(() => document.querySelectorAll('.hit').length > 5);
  });

  it('in the full library, place by place', async () => {
    const faults: Record<string, readonly string[]> = {};
    for (const [name, path, selector] of full(library)) {
      const found = await atBothWidths(path, selector);
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
  });
});

async function faultsAtBothWidths(page: BrowserPage): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.resize(width, 800);
    faults.push(...(await faultsIn(page)).map((fault) => `${width} px: ${fault}`));
  }
  return faults;
}
