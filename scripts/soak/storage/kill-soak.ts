import type { Note } from '../../../lib/library/note.ts';
import type { Library } from '../../../lib/storage/library.ts';
import { BROWSERS, type TestBrowser } from '../../../tests/browser/harness/browsers.ts';
import { sampleArticle, sampleNote } from '../../../tests/library/samples.ts';
import { launchProbe, type ProbeBrowser } from '../../../tests/storage/probe-browser.ts';
import { randomFrom } from '../../train/random.ts';

/** What came of killing a browser while it wrote. */
export interface KillReport {
  /** Writes that were answered as kept. */
  readonly acknowledged: number;
  /** Of those, the ones that were not there afterwards. */
  readonly lost: number;
  /** Notes that were there, and not as they were written. */
  readonly torn: number;
  /** Starts after which the library could not be opened or read. */
  readonly failedOpens: number;
  /** Starts after which something was said to be missing. */
  readonly falseAlarms: number;
}

/** The browser is killed after so many writes were answered, with others on their way. */
const WRITES = { least: 4, more: 40 };

/** So many writes are on their way at once. */
const WRITERS = 4;

/** Ends a browser by SIGKILL while it writes, again and again, and looks each time what is there. */
export async function killOften(browser: TestBrowser, kills: number, seed: number): Promise<KillReport> {
  const random = randomFrom(seed);
  const probe = await launchProbe(browser);
  const written = new Map<string, Note>();
  const acknowledged = new Set<string>();
  const report = { lost: 0, torn: 0, failedOpens: 0, falseAlarms: 0 };
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const wanted = acknowledged.size + WRITES.least + Math.floor(random() * WRITES.more);
      await writeUntil(probe, written, acknowledged, wanted);
      await probe.kill();
      await probe.start();
      await look(probe, written, acknowledged, report);
    }
  } finally {
    await probe.close();
  }
  return { acknowledged: acknowledged.size, ...report };
}

/** Writes notes until so many were answered in all; those on their way are left to their fate. */
async function writeUntil(
  probe: ProbeBrowser,
  written: Map<string, Note>,
  acknowledged: Set<string>,
  wanted: number,
): Promise<void> {
  const library = (await probe.open()).remote<Library>('library', 'kills');
  await library.saveArticle(sampleArticle(1));
  const writer = async () => {
    while (acknowledged.size < wanted) {
      const number = written.size + 1;
      const note = sampleNote(number, 1, { text: `Catatan ${number}. `.repeat(1 + (number % 200)) });
      written.set(note.id, note);
      await library.saveNote(note);
      acknowledged.add(note.id);
    }
  };
  // One that is cut off by the kill is no fault; the first to see enough answers ends the turn.
  await Promise.race(
    Array.from({ length: WRITERS }, () => writer().catch(() => new Promise(() => undefined))),
  );
}

async function look(
  probe: ProbeBrowser,
  written: ReadonlyMap<string, Note>,
  acknowledged: ReadonlySet<string>,
  report: { lost: number; torn: number; failedOpens: number; falseAlarms: number },
): Promise<void> {
  try {
    const library = (await probe.open()).remote<Library>('library', 'kills');
    if ((await library.health()).kind !== 'well') report.falseAlarms += 1;
    const { notes } = await library.everything();
    const kept = new Map(notes.map((note) => [note.id, note]));
    for (const id of acknowledged) if (!kept.has(id)) report.lost += 1;
    for (const [id, note] of kept)
      if (JSON.stringify(note) !== JSON.stringify(written.get(id))) report.torn += 1;
  } catch (error) {
    console.error(error);
    report.failedOpens += 1;
  }
}

/** Kills each browser so often, and prints what came of it. Answers with how much went wrong. */
export async function soakKills(kills: number, seed: number): Promise<number> {
  let wrong = 0;
  for (const browser of BROWSERS) {
    const { acknowledged, ...faults } = await killOften(browser, kills, seed);
    const told = Object.entries(faults).map(([fault, count]) => `${fault} ${count}`);
    console.log(`${browser.name}: ${kills} kills, ${acknowledged} acknowledged writes; ${told.join(', ')}`);
    wrong += Object.values(faults).reduce((sum, count) => sum + count, 0);
  }
  return wrong;
}
