import { readFile } from 'node:fs/promises';
import type { PageSummary } from '../../lib/messaging/calls.ts';
import type { HostilePage } from '../fixtures/hostile/hostile-page.ts';
import { poll } from './harness/poll.ts';
import type { FixtureServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { paintTabInFront, summaryOfTabInFront } from './page-calls.ts';
import { type PageState, stateOfTabInFront, stateOfUnread } from './untouched-world.ts';

const PATH = '/2019/08/indonesia-vietnam-sepakati-forum.html';
const READ = 'contoh-sorot.blogspot.com';
const UNREAD = 'contoh-sorot.test';

/** What came of reading a page. */
export interface Visit {
  readonly page: string;
  /** Words and type of each name found, in the order of the text. */
  readonly mentions: readonly string[];
  /** How many of them are drawn. */
  readonly drawn: number;
  /** Errors that the same page does not have without Sorot. */
  readonly faults: readonly string[];
  /** What is not as in the same page without Sorot, once its marks are switched off. */
  readonly left: readonly string[];
  /** Tasks longer than 50 milliseconds, with Sorot. */
  readonly longTasksMs: readonly number[];
  /** The same without it: the page's own. */
  readonly ownTasksMs: readonly number[];
}

/** The clean twin: an article as Blogger serves it. */
export async function cleanTwin(): Promise<string> {
  return readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
}

/** Names compared by their letters: how a page writes them (without width, decomposed, with other spaces) is its own matter. */
const letters = (words: string): string =>
  words
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ');

function mentionsOf({ article, annotation }: PageSummary): readonly string[] {
  return (annotation?.mentions ?? []).map(
    ({ start, end, type }) => `${letters(article?.text.slice(start, end) ?? '')} (${type})`,
  );
}

/** Opens a page where Sorot reads it, and where it does not, and tells what differs. `own`: a page of the extension. */
export async function visit(
  session: BrowserSession,
  own: BrowserPage,
  server: FixtureServer,
  hostile: HostilePage,
): Promise<Visit> {
  const html = hostile.of(await cleanTwin());
  for (const host of [READ, UNREAD]) server.serve(`http://${host}${PATH}`, html);
  const unread = await opened(session, UNREAD, hostile);
  const page = await opened(session, READ, hostile);
  const summary = await poll(async () => {
    const told = await summaryOfTabInFront(own);
    return told.annotation !== null && !told.underWay ? told : null;
  }, `${hostile.name} to be read`);
  const shown = summary.shown.length;
  const isHidden = hostile.hidesMarks === true && session.name === 'firefox';
  const seen = await drawnInFront(own, isHidden ? 0 : shown);
  const drawn = isHidden ? shown : seen;
  await paintTabInFront(own, false);
  // Before either's markup is read, which is a long task itself.
  const { longTasksMs } = await stateOfTabInFront(own, 'no markup');
  const { longTasksMs: ownTasksMs } = await stateOfUnread(unread);
  const left = await leftInFront(own, unread);
  const known = new Set(unread.faults().map((fault) => fault.replaceAll(UNREAD, READ)));
  const faults = page.faults().filter((fault) => !known.has(fault));
  await unread.close();
  await page.close();
  return { page: hostile.name, mentions: mentionsOf(summary), drawn, faults, left, longTasksMs, ownTasksMs };
}

async function opened(session: BrowserSession, host: string, hostile: HostilePage): Promise<BrowserPage> {
  const page = await session.open('about:blank');
  await page.goto(`http://${host}${PATH}`);
  if (hostile.goesOn === true) await page.waitFor(() => (globalThis as { isOver?: boolean }).isOver);
  return page;
}

/** Waits until as many marks are drawn as should be; what is there at the end of patience is told as it is. */
async function drawnInFront(own: BrowserPage, shown: number): Promise<number> {
  let drawn = 0;
  const isDrawn = async () => {
    ({ drawn } = await stateOfTabInFront(own, 'no markup'));
    return drawn === shown;
  };
  await poll(isDrawn, 'all marks').catch(() => false);
  return drawn;
}

/** Names of the highlights that are not Sorot's; a page can give its own list in place of the browser's. */
const othersIn = ({ highlights }: Pick<PageState, 'highlights'>): string =>
  highlights.filter((name) => !name.startsWith('sorot-')).join();

/** What differs from the page that Sorot does not read, when both have come to rest. */
async function leftInFront(own: BrowserPage, unread: BrowserPage): Promise<readonly string[]> {
  let left: readonly string[] = [];
  const isLeftAsFound = async () => {
    const [read, other] = [await stateOfTabInFront(own, 'markup'), await stateOfUnread(unread)];
    left = [
      ...(read.html === other.html ? [] : ['the document']),
      ...(othersIn(read) === othersIn(other) && read.drawn === 0 ? [] : [`highlights ${read.highlights}`]),
      ...(read.sheets === other.sheets ? [] : [`${read.sheets} adopted sheets, not ${other.sheets}`]),
    ];
    return left.length === 0;
  };
  await poll(isLeftAsFound, 'the page as it was found').catch(() => false);
  return left;
}

/** How many tasks over 50 milliseconds a page has with Sorot beyond those it has without. */
export const addedTasks = ({ longTasksMs, ownTasksMs }: Visit): number =>
  Math.max(0, longTasksMs.length - ownTasksMs.length);

/** What is wrong with how a page was read and left, beside its clean twin; empty: nothing. */
export function complaintsAbout(seen: Visit, twin: Visit): readonly string[] {
  const lost = twin.mentions.filter((one) => !seen.mentions.includes(one));
  const added = seen.mentions.filter((one) => !twin.mentions.includes(one));
  const isSame = seen.mentions.join('\n') === twin.mentions.join('\n');
  return [
    ...(isSame
      ? []
      : [`other names: lost ${lost.join(', ')}; added ${added.join(', ')}; ${seen.mentions.length} in all`]),
    ...(seen.drawn === twin.drawn ? [] : [`${seen.drawn} marks drawn, not ${twin.drawn}`]),
    ...seen.faults.map((fault) => `an error: ${fault}`),
    ...seen.left.map((what) => `left otherwise: ${what}`),
  ];
}
