import { join } from 'node:path';
import { faultsIn } from '../../tests/browser/harness/axe.ts';
import { openCard } from '../../tests/browser/harness/card.ts';
import type { BrowserPage, BrowserSession } from '../../tests/browser/harness/session.ts';
import { ARTICLE, ELSEWHERE, HOME } from './pages.ts';
import type { LibraryFile } from './sample-library.ts';
import { pickAndFilter, takeNoteFrame } from './states.ts';

/** CSS pixels. */
const SIZES = {
  wide: [1280, 800],
  narrow: [400, 800],
  popup: [380, 600],
  panel: [360, 800],
  frame: [420, 320],
} as const;

/** A surface of the extension's own. */
interface Place {
  readonly name: string;
  /** Address within the extension. */
  readonly path: string;
  readonly sizes: readonly (keyof typeof SIZES)[];
}

interface Visit {
  readonly folder: string;
  readonly library: LibraryFile;
  readonly locale: 'en' | 'id';
}

const page = (name: string, path: string): Place => ({ name, path, sizes: ['wide', 'narrow'] });

/** What is looked at before anything is kept. */
const EMPTY: readonly Place[] = [
  page('welcome', 'welcome.html'),
  page('library-empty', 'library.html'),
  page('names-empty', 'library.html#/names'),
  page('trash-empty', 'library.html#/trash'),
];

const full = ({ article, entity }: LibraryFile): readonly Place[] => [
  page('library', 'library.html'),
  page('search', 'library.html#/search?q=laut'),
  page('search-nothing', 'library.html#/search?q=zzzz'),
  page('reading', `library.html#/article/${article.id}`),
  page('reading-missing', 'library.html#/article/00000000-0000-4000-8000-000000000000'),
  page('dossier', `library.html#/entity/${encodeURIComponent(entity)}`),
  page('dossier-missing', 'library.html#/entity/nobody'),
  page('settings', 'library.html#/settings'),
  page('trash', 'library.html#/trash'),
  page('sites', 'welcome.html#sites'),
];

/** Takes a picture of everything; answers with how many. Says where axe-core finds a fault. */
export async function visitAll(session: BrowserSession, visit: Visit): Promise<number> {
  let count = 0;
  const take = async (surface: BrowserPage, name: string, sizes: readonly (keyof typeof SIZES)[]) => {
    for (const size of sizes) {
      const [width, height] = SIZES[size];
      await surface.resize(width, height);
      await settled(surface);
      await surface.screenshot(join(visit.folder, `${name}-${size}.png`));
      count += 1;
    }
    for (const fault of await faultsIn(surface)) console.log(`${name}: ${fault}`);
  };
  const takePlaces = async (places: readonly Place[]) => {
    for (const { name, path, sizes } of places) {
      const surface = await session.open(session.extensionUrl(path));
      await take(surface, name, sizes);
      await surface.close();
    }
  };
  const takeOver = async (under: BrowserPage, name: string, path: string, size: keyof typeof SIZES) => {
    const over = await session.openOver(under, path);
    await take(over, name, [size]);
    await over.close();
  };

  await takePlaces(EMPTY);
  const home = await session.open(HOME);
  await takeOver(home, 'popup-no-article', 'popup.html', 'popup');
  await home.goto(ELSEWHERE);
  await takeOver(home, 'popup-no-permission', 'popup.html', 'popup');
  await home.close();

  const article = await session.open(ARTICLE);
  await article.waitFor(() => CSS.highlights.size > 0);
  await article.screenshot(join(visit.folder, 'article.png'));
  await article.screenshot(join(visit.folder, 'card.png'), await openCard(article, 'Menko Polhukam'));
  count += 3;
  await takeOver(article, 'popup-first', 'popup.html', 'popup');
  await takeOver(article, 'panel', 'sidepanel.html', 'panel');
  await takeNoteFrame(article, visit.folder, visit.locale);

  await bringIn(session, visit.library);
  await takePlaces(full(visit.library));
  const picked = await pickAndFilter(session);
  await take(picked, 'picked', ['wide', 'narrow']);
  await picked.close();
  const popup = await session.openOver(article, 'popup.html');
  await popup.waitFor(() => document.querySelector('.saved-sign') !== null);
  await take(popup, 'popup', ['popup']);
  await popup.close();
  await takeOver(article, 'panel-full', 'sidepanel.html', 'panel');
  await takeDamaged(session, visit, take);
  return count;
}

/** Imports the library as a reader does. */
async function bringIn(session: BrowserSession, { path }: LibraryFile): Promise<void> {
  const page = await session.open(session.extensionUrl('library.html'));
  await page.chooseFiles('input[type=file]', [path]);
  await page.click('.exchange-plan .primary');
  await page.waitFor(() => document.querySelectorAll('.hit').length > 5);
  await page.close();
}

async function takeDamaged(
  session: BrowserSession,
  { library }: Visit,
  take: (surface: BrowserPage, name: string, sizes: readonly (keyof typeof SIZES)[]) => Promise<void>,
): Promise<void> {
  const page = await session.open(session.extensionUrl('library.html'));
  await page.chooseFiles('input[type=file]', [library.damagedPath]);
  await take(page, 'import-damaged', ['wide', 'narrow']);
  await page.close();
}

/** Waits until nothing has changed for a moment, so that no picture is of a page in the making. */
async function settled(surface: BrowserPage): Promise<void> {
  await surface.waitFor(() => document.querySelector('.waiting, .skeleton') === null);
  await surface.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(done, 400);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 400);
        });
        function done() {
          observer.disconnect();
          resolve();
        }
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(done, 5000);
      }),
  );
}
