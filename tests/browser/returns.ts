import { poll } from './harness/poll.ts';
import { selectWords } from './harness/selection.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { highlightInTabInFront, summaryOfTabInFront } from './page-calls.ts';
import { POSTS, singlePageSite, siteAddress } from './single-page-site.ts';
import { stateOfTabInFront } from './untouched-world.ts';

const ELSEWHERE = 'http://tempat-lain.test/';

const [SHIPS, , MINISTER] = POSTS as [(typeof POSTS)[number], (typeof POSTS)[number], (typeof POSTS)[number]];

/** A passage of each article, highlighted in it. */
const QUOTES = { [SHIPS.path]: quoteOf(SHIPS.paragraphs), [MINISTER.path]: quoteOf(MINISTER.paragraphs) };

function quoteOf([first = '']: readonly string[]): string {
  return first.split(' ').slice(0, 3).join(' ');
}

/** One step of a reader from page to page, and the path it leads to; null: away from the site. */
interface Step {
  readonly to: string | null;
  go(page: BrowserPage): Promise<void>;
}

const back = (page: BrowserPage) => page.evaluate(() => setTimeout(() => history.back())).then(() => {});
const forward = (page: BrowserPage) =>
  page.evaluate(() => setTimeout(() => history.forward())).then(() => {});

/** As by a link. */
const away = (page: BrowserPage) =>
  page.evaluate((url) => setTimeout(() => location.assign(url)), ELSEWHERE).then(() => {});

/** Within the page, away from it, back to it as the browser put it aside, and within it again. */
const ROUND: readonly Step[] = [
  { to: SHIPS.path, go: (page) => page.click('#to-1') },
  { to: MINISTER.path, go: (page) => page.click('#to-3') },
  { to: null, go: away },
  { to: MINISTER.path, go: back },
  { to: SHIPS.path, go: back },
  { to: MINISTER.path, go: forward },
];

/** What came of many moves. */
export interface Returns {
  /** What was wrong, by move. */
  readonly complaints: readonly string[];
  /** How often the browser gave back a page that it had put aside. */
  readonly restored: number;
}

/** The pages between which {@link goToAndFro} moves. */
export function returnPages(): Readonly<Record<string, string>> {
  const counting = `<script>window.restored = 0; addEventListener('pageshow', (event) => { if (event.persisted) restored += 1; });</script>`;
  const site = singlePageSite().replace('<nav>', `${counting}<nav>`);
  return {
    ...Object.fromEntries(POSTS.map(({ path }) => [siteAddress(path), site])),
    [ELSEWHERE]: '<!doctype html><title>Lain</title><p>Lain.</p>',
  };
}

/** Highlights a passage in each of two articles, moves to and fro so many times, and looks each time at what is drawn. */
export async function goToAndFro(session: BrowserSession, count: number): Promise<Returns> {
  const page = await session.open('about:blank');
  const own = await session.openOver(page, 'library.html');
  await page.activate();
  await page.goto(siteAddress(MINISTER.path));
  await highlighted(page, own, MINISTER.path);
  await page.click('#to-1');
  await highlighted(page, own, SHIPS.path);
  const complaints: string[] = [];
  let restored = 0;
  for (let move = 0; move < count; move += 1) {
    const step = ROUND[move % ROUND.length];
    await step?.go(page);
    const wrong = await complaintAt(page, own, step?.to ?? null);
    if (wrong !== null) complaints.push(`move ${move + 1}: ${wrong}`);
    if (step?.to === MINISTER.path && move % ROUND.length === 3)
      restored = await page.evaluate(() => (globalThis as { restored?: number }).restored ?? 0);
  }
  await own.close();
  await page.close();
  return { complaints, restored };
}

async function highlighted(page: BrowserPage, own: BrowserPage, path: string): Promise<void> {
  await page.waitFor(() => document.querySelector('.post-body') !== null);
  await poll(async () => (await drawnAt(page, own, path)) === '', `${path} to be read`);
  await selectWords(page, QUOTES[path] ?? '');
  await highlightInTabInFront(own, 'green');
  await poll(async () => (await drawnAt(page, own, path)) === QUOTES[path], `${path} to be highlighted`);
}

/** The words drawn as a note, '' for none; null while another article is read. */
async function drawnAt(page: BrowserPage, own: BrowserPage, path: string): Promise<string | null> {
  const { article, underWay } = await summaryOfTabInFront(own);
  if (article === null || underWay || !article.url.endsWith(path)) return null;
  return page.evaluate(() => [...(CSS.highlights.get('sorot-note-green') ?? [])].join('|'));
}

async function complaintAt(page: BrowserPage, own: BrowserPage, path: string | null): Promise<string | null> {
  let seen = 'nothing';
  const isRight = async () => {
    if (path === null) {
      const traces = await page.evaluate(
        () =>
          CSS.highlights.size +
          document.adoptedStyleSheets.length +
          Number(location.host.includes('blogspot')),
      );
      seen = `${traces} traces elsewhere`;
      return traces === 0;
    }
    seen = String(await drawnAt(page, own, path));
    const { sheets, html } = await stateOfTabInFront(own, 'markup');
    return seen === QUOTES[path] && sheets === 1 && !html.includes('popover');
  };
  return poll(isRight, 'the right notes').then(
    () => null,
    () => `at ${path} is drawn "${seen}"`,
  );
}
