import { BROWSERS } from '../../tests/browser/harness/browsers.ts';
import { poll } from '../../tests/browser/harness/poll.ts';
import { type FixtureServer, startServer } from '../../tests/browser/harness/server.ts';
import type { BrowserPage, BrowserSession } from '../../tests/browser/harness/session.ts';
import { cleanTwin } from '../../tests/browser/hostile-visits.ts';
import { summaryOfTabInFront } from '../../tests/browser/page-calls.ts';
import { goToAndFro, returnPages } from '../../tests/browser/returns.ts';
import { lastingStorm } from '../../tests/fixtures/hostile/storms.ts';

const MOVES = 50;
const PAGES = 200;

/** The memory is asked from here on: what is kept once is there by then. */
const WARM_PAGES = 40;

/** How far the memory may go from where it was. */
const FLAT = 0.1;

const STORM_SECONDS = 60;

/** Of the main thread's time, what Sorot may add. */
const MOST_ADDED = 0.05;

const PATH = '/2019/08/indonesia-vietnam-sepakati-forum.html';

/** Goes to and fro fifty times, with pages given back as they were, in every browser. Answers with how much went wrong. */
export const soakMoves = (): Promise<number> => inBrowsers(goFifty);

/** Reads two hundred pages in one background, in every browser. Answers with how often its memory was not flat. */
export const soakMemory = (count: number | null): Promise<number> =>
  inBrowsers((session, server) => readMany(session, server, count ?? PAGES));

/** Stands in a storm of a thousand changes a second. Answers with how often Sorot added too much work to it. */
export const soakStorm = (): Promise<number> => inBrowsers(standInStorm);

async function inBrowsers(
  soak: (session: BrowserSession, server: FixtureServer) => Promise<number>,
): Promise<number> {
  let wrong = 0;
  for (const browser of BROWSERS) {
    const server = await startServer(returnPages());
    const session = await browser.launch({ proxyPort: server.port, keepsPages: true });
    try {
      wrong += await soak(session, server);
    } finally {
      await session.close();
      await server.close();
    }
  }
  return wrong;
}

async function goFifty(session: BrowserSession): Promise<number> {
  const { complaints, restored } = await goToAndFro(session, MOVES);
  console.log(
    `${session.name}: ${MOVES} moves, ${restored} pages given back as they were: ${complaints.length} wrong`,
  );
  for (const complaint of complaints) console.log(`  ${complaint}`);
  return complaints.length;
}

async function readMany(session: BrowserSession, server: FixtureServer, count: number): Promise<number> {
  const html = await cleanTwin();
  const page = await session.open('about:blank');
  const own = await session.openOver(page, 'library.html');
  if ((await session.backgroundBytes()) === null) {
    console.log(`${session.name}: the background's memory is not measured`);
    return 0;
  }
  await page.activate();
  let warm = 0;
  let farthest = 0;
  for (let i = 1; i <= count; i += 1) {
    // One path: a page that Blogger's own script calls another is waited for.
    const url = `http://blog-${i}.blogspot.com${PATH}`;
    server.serve(url, html.replaceAll('contoh-sorot.blogspot.com', `blog-${i}.blogspot.com`));
    await page.goto(url);
    await poll(async () => (await summaryOfTabInFront(own)).annotation !== null, `${url} to be read`);
    if (i < WARM_PAGES || i % 20 !== 0) continue;
    const bytes = (await session.backgroundBytes()) ?? 0;
    if (warm === 0) warm = bytes;
    farthest = Math.max(farthest, Math.abs(bytes / warm - 1));
    console.log(`${session.name}: after ${i} pages ${(bytes / 2 ** 20).toFixed(1)} MiB in the background`);
  }
  await own.close();
  await page.close();
  console.log(`${session.name}: ${count} pages: at most ${(farthest * 100).toFixed(1)} % from the first`);
  return farthest > FLAT ? 1 : 0;
}

async function standInStorm(session: BrowserSession, server: FixtureServer): Promise<number> {
  const html = lastingStorm(STORM_SECONDS).of(await cleanTwin());
  const shares: number[] = [];
  for (const host of ['contoh-sorot.test', 'contoh-sorot.blogspot.com']) {
    server.serve(`http://${host}${PATH}`, html);
    server.serve(`http://${host}/`, '<!doctype html><title>Hening</title>');
    // From the same site, which a browser gives one process.
    const page = await session.open(`http://${host}/`);
    const before = await page.mainThreadSeconds();
    await page.goto(`http://${host}${PATH}`);
    await untilOver(page);
    const after = await page.mainThreadSeconds();
    if (before !== null && after !== null) shares.push((after - before) / STORM_SECONDS);
    await page.close();
  }
  const [without, withSorot] = shares;
  if (without === undefined || withSorot === undefined) {
    console.log(`${session.name}: the main thread's time is not measured`);
    return 0;
  }
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `${session.name}: a storm of ${STORM_SECONDS} s takes ${percent(without)} of the main thread, with Sorot ${percent(withSorot)}`,
  );
  return withSorot - without > MOST_ADDED ? 1 : 0;
}

/** Asked seldom: each question is work of the page's. */
async function untilOver(page: BrowserPage): Promise<void> {
  for (;;) {
    await new Promise((next) => setTimeout(next, 2000));
    if (await page.evaluate(() => (globalThis as { isOver?: boolean }).isOver === true)) return;
  }
}
