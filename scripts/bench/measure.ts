import type { BenchBrowser } from './bench-browser.ts';
import type { HeldServer } from './held-server.ts';
import { untilAtRest, untilComplete, untilPainted } from './in-page.ts';
import { costOf, PAINTING, type ScriptCost } from './main-thread.ts';
import { record } from './trace.ts';

/** What a page is loaded for. */
export interface Load {
  readonly url: string;
  /** How the addresses begin of the script whose cost is wanted, and of those that it loads. */
  readonly scripts: string;
  /** Whether the script highlights something there. */
  readonly paints: boolean;
}

/** A page that has been painted is left alone this long before its end comes, and one that is complete before it is judged. */
const REST_MS = 300;

/** How long highlights may take. */
const WAIT_MS = 15_000;

/** Loads a page in a new tab and sums up what a script cost it. */
export async function measure(browser: BenchBrowser, server: HeldServer, load: Load): Promise<ScriptCost> {
  const tab = await browser.open(load.url);
  try {
    await tab.call(untilAtRest, REST_MS);
    const events = await record(browser.cdp, async () => {
      const done = load.paints
        ? tab.call(untilPainted, { mark: PAINTING, waitMs: WAIT_MS })
        : tab.call(untilComplete, REST_MS);
      server.release();
      await done;
    });
    return costOf(events, (url) => url.startsWith(load.scripts));
  } finally {
    await tab.close();
  }
}
