import { BROWSERS, type TestBrowser } from '../../tests/browser/harness/browsers.ts';
import { startServer } from '../../tests/browser/harness/server.ts';
import { addedTasks, complaintsAbout, type Visit, visit } from '../../tests/browser/hostile-visits.ts';
import type { HostilePage } from '../../tests/fixtures/hostile/hostile-page.ts';
import { HOSTILE_PAGES } from '../../tests/fixtures/hostile/hostile-pages.ts';

const CLEAN: HostilePage = { name: 'the clean twin', of: (clean) => clean };

/** Reads every hostile page in every browser, or in one, and prints what went wrong. Answers with how many pages went wrong. */
export async function soakPages(only: string | null, count = HOSTILE_PAGES.length): Promise<number> {
  let wrong = 0;
  for (const browser of BROWSERS) {
    if (only === null || browser.name === only) wrong += await soakIn(browser, HOSTILE_PAGES.slice(0, count));
  }
  return wrong;
}

async function soakIn(browser: TestBrowser, pages: readonly HostilePage[]): Promise<number> {
  const server = await startServer();
  const session = await browser.launch({ proxyPort: server.port });
  let wrong = 0;
  try {
    const own = await session.open(session.extensionUrl('library.html'));
    const twin = await visit(session, own, server, CLEAN);
    for (const hostile of [CLEAN, ...pages]) {
      const visitOnce = () => visit(session, own, server, hostile);
      const complaints = await visitOnce().then(
        async (seen) => {
          const found = [...complaintsAbout(seen, twin), ...(await longTasksOf(seen, visitOnce))];
          console.log(`${browser.name}: ${lineOf(seen, found)}`);
          return found;
        },
        (error: unknown) => {
          console.log(`${browser.name}: WRONG  ${hostile.name}: ${String(error)}`);
          return [String(error)];
        },
      );
      if (complaints.length > 0) wrong += 1;
    }
  } finally {
    await session.close();
    await server.close();
  }
  console.log(`${browser.name}: ${pages.length} hostile pages, ${wrong} went wrong`);
  return wrong;
}

/**
 * The page's own tasks are some longer and some shorter each time, and the machine does other things too; what Sorot
 * itself keeps the page from comes every time.
 */
const VISITS = 3;

/** A complaint where every visit has more tasks over 50 milliseconds than the page without Sorot. */
async function longTasksOf(first: Visit, again: () => Promise<Visit>): Promise<readonly string[]> {
  const seen = [first];
  while (seen.every((one) => addedTasks(one) > 0)) {
    if (seen.length === VISITS) {
      const told = seen.map((one) => `${lengths(one.longTasksMs)} (without: ${lengths(one.ownTasksMs)})`);
      return [`tasks over 50 ms in each of ${VISITS} visits: ${told.join('; ')}`];
    }
    seen.push(await again());
  }
  return [];
}

const lengths = (tasksMs: readonly number[]): string =>
  tasksMs.map((ms) => ms.toFixed(0)).join(' ') || 'none';

function lineOf({ page, mentions, longTasksMs, ownTasksMs }: Visit, complaints: readonly string[]): string {
  const tasks =
    longTasksMs.length === 0
      ? ''
      : `, tasks over 50 ms: ${lengths(longTasksMs)} (without Sorot: ${lengths(ownTasksMs)})`;
  const verdict = complaints.length === 0 ? 'right' : 'WRONG';
  return [`${verdict}  ${page}: ${mentions.length} names${tasks}`, ...complaints].join('\n    ');
}
