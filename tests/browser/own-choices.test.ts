import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './harness/axe.ts';
import { BROWSERS } from './harness/browsers.ts';
import { overlayText, pointAt, pressIn, wordsIn } from './harness/overlay.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

/** Words of the article that Sorot marks as nothing. */
const UNMARKED = 'perompakan';
const EVENT = { highlight: 'sorot-event', name: UNMARKED };

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

describe.each(BROWSERS)('in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;
  let library: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    page = await session.open(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    library = await session.open(session.extensionUrl('library.html'));
  });
  afterAll(() => session?.close());

  describe('a choice in the settings', () => {
    beforeAll(() => openPlace(library, '#/settings', '.settings-preview'));

    it('of types is followed by open pages at once, and back again', async () => {
      const places = '.type-row:nth-child(4) input[type=checkbox]';
      await library.click(places);
      await page.waitFor(() => !CSS.highlights.has('sorot-place') && CSS.highlights.has('sorot-person'));
      await library.click(places);
      await page.waitFor(() => CSS.highlights.has('sorot-place'));
    });

    it('of a background is seen on open pages, and in the preview', async () => {
      await library.click('input[value=background]');
      await library.waitFor(isTinted, '.preview-page.is-light .type-person');
      await page.waitFor(
        () =>
          getComputedStyle(document.body, '::highlight(sorot-person)').backgroundColor !== 'rgba(0, 0, 0, 0)',
      );
    });

    it('of a colour is kept over a visit, and all of it goes back to Sorot’s own', async () => {
      await library.click('.type-row:nth-child(1) .colour-button');
      await library.click('input[name=colour-person][value=red]');
      await library.waitFor(() => document.querySelector('.type-row:nth-child(1) button .mark-red') !== null);
      await openPlace(library, '#/', '.library-list');
      await openPlace(library, '#/settings', '.type-row:nth-child(1) button .mark-red');
      await library.clickButton(word('settingsToOwn'));
      await library.waitFor(
        () => document.querySelector('.type-row:nth-child(1) button .mark-blue') !== null,
      );
    });

    it('is offered on a page in which axe-core finds no fault', async () => {
      expect(await faultsIn(library)).toEqual([]);
    });
  });

  describe('a name of the reader’s own', () => {
    beforeAll(() => openPlace(library, '#/names', '.own-names'));

    it('is marked on open pages at once, and no more when it is taken back', async () => {
      await addEvent(library, UNMARKED);
      await page.waitFor(isMarked, EVENT);
      await library.clickButton(word('undo'));
      await page.waitFor(isUnmarked, EVENT);
    });

    it('is written on a page in which axe-core finds no fault', async () => {
      await library.clickButton(word('ownAdd'));
      await library.click('.own-uses input[value=same]');
      await library.type('.entity-choice input', 'wiranto');
      await library.waitFor(() => document.querySelector('.entity-option bdi')?.textContent === 'Wiranto');
      expect(await faultsIn(library)).toEqual([]);
      await library.clickButton(word('cancel'));
    });

    it('that is never to be marked, said on its card, loses its mark at once, and has it again by Undo', async () => {
      await page.activate();
      const [name = ''] = await page.waitFor(wordsIn, 'sorot-place');
      await pointAt(page, 'sorot-place');
      await page.insideShadow('html > div[popover]', (root) =>
        root.querySelector('details')?.setAttribute('open', ''),
      );
      await pressIn(page, '.card', word('cardNever'));
      await overlayText(page, '.page-toast', word('ownNeverSaid').replace('$NAME$', name));
      await page.waitFor(isUnmarked, { highlight: 'sorot-place', name });
      await pressIn(page, '.page-toast', word('undo'));
      await overlayText(page, '.page-toast', word('ownUnsaid'));
      await page.waitFor(isMarked, { highlight: 'sorot-place', name });
    });

    it('goes out as CSV and comes in again as it was', async () => {
      await library.activate();
      await addEvent(library, UNMARKED);
      const csv = await library.download(() => library.clickButton(word('ownExport')));
      expect(csv).toContain(`,${UNMARKED},name,event,`);
      await library.clickButton(word('ownDelete').replace('$NAME$', UNMARKED));
      await library.waitFor(() => document.querySelector('.own-row') === null);
      const file = join(folder, `${browser.name}.csv`);
      await writeFile(file, csv);
      await library.chooseFiles('.own-names input[type=file]', [file]);
      await library.clickButton(word('importApply'));
      await library.waitFor(() => document.querySelector('.own-row') !== null);
      expect(await library.download(() => library.clickButton(word('ownExport')))).toBe(csv);
      await page.waitFor(isMarked, EVENT);
    });
  });
});

/** Goes to a place of the library page, and waits for what it shows. */
async function openPlace(library: BrowserPage, hash: string, shown: string): Promise<void> {
  await library.evaluate((place) => {
    location.hash = place;
  }, hash);
  await library.waitFor((selector) => document.querySelector(selector) !== null, shown);
}

/** Adds a name that is an event. */
async function addEvent(library: BrowserPage, name: string): Promise<void> {
  await library.clickButton(word('ownAdd'));
  await library.type('.own-editor input[name=form]', name);
  await library.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.own-editor select');
    if (select === null) throw new Error('There are no types to choose from');
    select.value = 'event';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await library.clickButton(word('ownSave'));
  await library.waitFor(() => document.querySelector('.own-row') !== null);
}

/** Runs in the page. */
function isTinted(selector: string): boolean {
  const element = document.querySelector(selector);
  return element !== null && getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/** Words, and the highlight that they are drawn in or not. */
interface Marked {
  readonly highlight: string;
  readonly name: string;
}

/** Runs in the page. */
function isMarked({ highlight, name }: Marked): boolean {
  return [...(CSS.highlights.get(highlight) ?? [])].some((range) => String(range) === name);
}

/** Runs in the page. */
function isUnmarked({ highlight, name }: Marked): boolean {
  return [...(CSS.highlights.get(highlight) ?? [])].every((range) => String(range) !== name);
}
