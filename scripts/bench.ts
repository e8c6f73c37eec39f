/** `npm run bench`: what Sorot costs a page in Chromium, beside mark.js on the same page in the same run. */
import { launchBenchBrowser } from './bench/bench-browser.ts';
import { EXTENSION_DIR, ensureBuilt } from './bench/built.ts';
import { startHeldServer } from './bench/held-server.ts';
import type { ScriptCost } from './bench/main-thread.ts';
import { lexiconNames, markScript } from './bench/mark-script.ts';
import { measure } from './bench/measure.ts';
import { articlePage, otherPage, textOf } from './bench/pages.ts';
import { report } from './bench/report.ts';
import { findBrowser } from './setup/browsers.mjs';

/** Each thing is measured this often, in turn, so that what else the machine does falls on all alike. */
const ROUNDS = 15;

/** How many names mark.js looks for. */
const NAMES = 400;

/** Hosts that Sorot does not run on: the article's page with mark.js in all of it, and in the post alone. */
const MARK_PAGE = 'http://mark-page.example/';
const MARK_POST = 'http://mark-post.example/';

if (findBrowser('chromium') === null) {
  console.error('Please install Chrome or Chromium 140 (or newer): the times are measured in it.');
  process.exit(1);
}
if ((await ensureBuilt()) !== 0) {
  process.exit(1);
}
const article = articlePage();
const other = otherPage();
const names = await lexiconNames(textOf(article), NAMES);
const withMark = `${article.html}<script src="/mark.js"></script>`;
const server = await startHeldServer(
  new Map([
    [article.url, article.html],
    [other.url, other.html],
    [MARK_PAGE, withMark],
    [MARK_POST, withMark],
    [`${MARK_PAGE}mark.js`, await markScript(names, 'body')],
    [`${MARK_POST}mark.js`, await markScript(names, '.post')],
  ]),
);
const browser = await launchBenchBrowser({ extensionDir: EXTENSION_DIR, proxyPort: server.port });
try {
  console.log(`Measuring ${ROUNDS} times each in ${browser.version}, on ${article.what} …\n`);
  // The first round finds nothing in the caches of browser and system, and is thrown away.
  await round();
  const rounds: Round[] = [];
  while (rounds.length < ROUNDS) {
    rounds.push(await round());
  }
  console.log(
    report({
      cold: rounds.map(({ cold }) => cold),
      warm: rounds.map(({ warm }) => warm),
      markPage: rounds.map(({ markPage }) => markPage),
      markPost: rounds.map(({ markPost }) => markPost),
      other: rounds.map((one) => one.other),
      otherWhat: other.what,
      otherStarts: rounds.reduce((sum, { starts }) => sum + starts, 0),
      names: NAMES,
    }),
  );
} finally {
  await browser.close();
  await server.close();
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

async function round(): Promise<Round> {
  const sorot = { url: article.url, scripts: 'chrome-extension:', paints: true };
  await browser.stopWorker();
  const cold = await measure(browser, server, sorot);
  const warm = await measure(browser, server, sorot);
  const [markPage, markPost] = [await measureMark(MARK_PAGE), await measureMark(MARK_POST)];
  await browser.stopWorker();
  const before = browser.workerStarts();
  const onOther = await measure(browser, server, { ...sorot, url: other.url, paints: false });
  return { cold, warm, markPage, markPost, other: onOther, starts: browser.workerStarts() - before };
}

function measureMark(url: string): Promise<ScriptCost> {
  return measure(browser, server, { url, scripts: `${url}mark.js`, paints: true });
}
