import { BROWSERS, type TestBrowser } from '../../tests/browser/harness/browsers.ts';
import { startServer } from '../../tests/browser/harness/server.ts';
import { complaintsAbout, type Visit, visit } from '../../tests/browser/hostile-visits.ts';
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
    console.log(`${browser.name}: ${lineOf(twin, [])}`);
    for (const hostile of pages) {
      const complaints = await visit(session, own, server, hostile).then(
        (seen) => {
          const found = complaintsAbout(seen, twin);
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
