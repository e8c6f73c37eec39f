import { findBrowser } from '../setup/browsers.mjs';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { EXTENSION_DIR, ensureBuilt } from './built.ts';
import { type HeldServer, startHeldServer } from './held-server.ts';
import type { ScriptCost } from './main-thread.ts';
import { lexiconNames, markScript } from './mark-script.ts';
import { measure } from './measure.ts';
import { articlePage, type BenchPage, otherPage, textOf } from './pages.ts';
import { report } from './report.ts';

/** Each thing is measured this often, in turn, so that what else the machine does falls on all alike. */
const ROUNDS = 15;

/** How many names mark.js looks for. */
const NAMES = 400;

/** Hosts that Sorot does not run on: the article's page with mark.js in all of it, and in the post alone. */
const MARK_PAGE = 'http://mark-page.example/';
const MARK_POST = 'http://mark-post.example/';

/**
 * What Sorot costs a page in Chromium, beside mark.js on the same page in the same run.
 *
 * @returns the exit code
 */
export async function benchPages(): Promise<number> {
  if (findBrowser('chromium') === null) {
    console.error('Please install Chrome or Chromium 140 (or newer): the times are measured in it.');
    return 1;
  }
  if ((await ensureBuilt()) !== 0) return 1;
  const [article, other] = [articlePage(), otherPage()];
  const server = await startHeldServer(await filesFor(article, other));
  const browser = await launchBenchBrowser({ extensionDir: EXTENSION_DIR, proxyPort: server.port });
  try {
    console.log(`Measuring ${ROUNDS} times each in ${browser.version}, on ${article.what} …\n`);
    const stage = { browser, server, article, other };
    // The first round finds nothing in the caches of browser and system, and is thrown away.
    await round(stage);
    const rounds: Round[] = [];
    while (rounds.length < ROUNDS) {
      rounds.push(await round(stage));
    }
    console.log(reportOf(rounds, other));
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

async function filesFor(article: BenchPage, other: BenchPage): Promise<ReadonlyMap<string, string>> {
  const names = lexiconNames(textOf(article), NAMES);
  const withMark = `${article.html}<script src="/mark.js"></script>`;
  return new Map([
    [article.url, article.html],
    [other.url, other.html],
    [MARK_PAGE, withMark],
    [MARK_POST, withMark],
    [`${MARK_PAGE}mark.js`, await markScript(names, 'body')],
    [`${MARK_POST}mark.js`, await markScript(names, '.post')],
  ]);
}

interface Stage {
  readonly browser: BenchBrowser;
  readonly server: HeldServer;
  readonly article: BenchPage;
  readonly other: BenchPage;
}

interface Round {
  readonly cold: ScriptCost;
  readonly warm: ScriptCost;
  readonly markPage: ScriptCost;
  readonly markPost: ScriptCost;
  readonly other: ScriptCost;
  /** How often the page that is no article had the worker started. */
  readonly starts: number;
}

async function round({ browser, server, article, other }: Stage): Promise<Round> {
  const sorot = { url: article.url, scripts: 'chrome-extension:', paints: true };
  const mark = (url: string) => measure(browser, server, { url, scripts: `${url}mark.js`, paints: true });
  await browser.stopWorker();
  const cold = await measure(browser, server, sorot);
  const warm = await measure(browser, server, sorot);
  const [markPage, markPost] = [await mark(MARK_PAGE), await mark(MARK_POST)];
  await browser.stopWorker();
  const before = browser.workerStarts();
  const onOther = await measure(browser, server, { ...sorot, url: other.url, paints: false });
  return { cold, warm, markPage, markPost, other: onOther, starts: browser.workerStarts() - before };
}

function reportOf(rounds: readonly Round[], other: BenchPage): string {
  return report({
    cold: rounds.map(({ cold }) => cold),
    warm: rounds.map(({ warm }) => warm),
    markPage: rounds.map(({ markPage }) => markPage),
    markPost: rounds.map(({ markPost }) => markPost),
    other: rounds.map((one) => one.other),
    otherWhat: other.what,
    otherStarts: rounds.reduce((sum, { starts }) => sum + starts, 0),
    names: NAMES,
  });
}
