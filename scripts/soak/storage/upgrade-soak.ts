import { readFileSync } from 'node:fs';
import type { LibraryContents } from '../../../lib/library/contents.ts';
import type { Library } from '../../../lib/storage/library.ts';
import { BROWSERS, type TestBrowser } from '../../../tests/browser/harness/browsers.ts';
import type { KeptDatabase } from '../../../tests/storage/probe.ts';
import { launchProbe, type ProbeBrowser } from '../../../tests/storage/probe-browser.ts';
import { randomFrom } from '../../train/random.ts';

/** What came of killing a browser while it brought databases of the past up to date. */
export interface UpgradeReport {
  /** Databases found as the old version left them, and as the new one makes them. */
  readonly old: number;
  readonly upgraded: number;
  /** Those found as neither: another version, or other contents once they were opened. */
  readonly mixed: number;
  /** Starts after which a library could not be opened or read. */
  readonly failedOpens: number;
}

/** So many notes make an upgrade last long enough to be cut off. */
const NOTES = 2000;

/** The kill comes so long after three pages began to open the library, at most. */
const LATEST_KILL_MS = 400;

const FIXTURES = new URL('../../../tests/fixtures/storage/', import.meta.url);

/** Ends a browser by SIGKILL while three pages open a database of the past, each version in turn. */
export async function killUpgrades(
  browser: TestBrowser,
  kills: number,
  seed: number,
): Promise<UpgradeReport> {
  const random = randomFrom(seed);
  const report = { old: 0, upgraded: 0, mixed: 0, failedOpens: 0 };
  const probe = await launchProbe(browser);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const from = (kill % 3) + 1;
      await killOnce(probe, { name: `upgrade-${kill}`, from, afterMs: random() * LATEST_KILL_MS }, report);
    }
  } finally {
    await probe.close();
  }
  return report;
}

async function killOnce(
  probe: ProbeBrowser,
  { name, from, afterMs }: { name: string; from: number; afterMs: number },
  report: { old: number; upgraded: number; mixed: number; failedOpens: number },
): Promise<void> {
  const kept = manyNotes(from);
  const pages = [await probe.open(), await probe.open(), await probe.open()];
  await pages[0]?.evaluate((p, [db, of]) => p.makeFrom(db, of), [name, kept] as const);
  for (const page of pages)
    page
      .remote<Library>('library', name)
      .countArticles()
      .catch(() => undefined);
  await new Promise((later) => setTimeout(later, afterMs));
  await probe.kill();
  await probe.start();
  try {
    const page = await probe.open();
    const version = await page.evaluate(
      async (_, db) => (await indexedDB.databases()).find((one) => one.name === db)?.version ?? 0,
      name,
    );
    const contents = await page.remote<Library>('library', name).everything();
    if (!isWhole(contents, kept)) report.mixed += 1;
    else if (version === from) report.old += 1;
    else report.upgraded += 1;
  } catch (error) {
    console.error(error);
    report.failedOpens += 1;
  }
}

/** The database that a version left, with many more notes like its last. */
function manyNotes(version: number): KeptDatabase {
  const file = new URL(`version-${version}.json`, FIXTURES);
  const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptDatabase;
  const stores = kept.stores.map((store) => {
    const last = store.records.at(-1);
    if (store.name !== 'notes' || typeof last !== 'object') return store;
    const more = Array.from({ length: NOTES }, (_, i) => ({ ...last, id: idOf(i) }));
    return { ...store, records: [...store.records, ...more] };
  });
  return { version, stores };
}

const idOf = (number: number) => `00000000-0000-4000-8001-${String(number).padStart(12, '0')}`;

function isWhole({ articles, notes }: LibraryContents, { stores }: KeptDatabase): boolean {
  const idsIn = (name: string) =>
    (stores.find((store) => store.name === name)?.records ?? []).map((one) => (one as { id: string }).id);
  const same = (found: readonly { id: string }[], ids: readonly string[]) =>
    found.length === ids.length && new Set([...found.map(({ id }) => id), ...ids]).size === ids.length;
  return same(articles, idsIn('articles')) && same(notes, idsIn('notes'));
}

/** Kills each browser so often in the middle of an upgrade, and prints what came of it. Answers with how much went wrong. */
export async function soakUpgrades(kills: number, seed: number): Promise<number> {
  let wrong = 0;
  for (const browser of BROWSERS) {
    const { old, upgraded, mixed, failedOpens } = await killUpgrades(browser, kills, seed);
    console.log(
      `${browser.name}: ${kills} kills during an upgrade: ${old} old, ${upgraded} new, ${mixed} mixed, ${failedOpens} failed opens`,
    );
    wrong += mixed + failedOpens;
  }
  return wrong;
}
