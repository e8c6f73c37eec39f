import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryContents } from '../../../lib/library/contents.ts';
import { toExport } from '../../../lib/library/export.ts';
import type { Library } from '../../../lib/storage/library.ts';
import { BROWSERS, type TestBrowser } from '../../../tests/browser/harness/browsers.ts';
import { sampleArticle, sampleNote } from '../../../tests/library/samples.ts';
import { launchProbe, type ProbeBrowser } from '../../../tests/storage/probe-browser.ts';
import { DAMAGES, type Damage, databaseFolder, type LibraryFiles } from './damages.ts';

/**
 * What came of a damage: `harmless`, all is there; `restored`, it was missed and came back from the backup; `told`, the
 * library could not be read, or written, and said so, and came back once the database was deleted; `unnoticed` and
 * `unrestored` are what must not be.
 */
export type Outcome = 'harmless' | 'restored' | 'told' | 'unnoticed' | 'unrestored';

const NAME = 'damages';

/** Damages the files of a library, starts the browser, and looks whether it is missed, and comes back. */
export async function damageOnce(browser: TestBrowser, damage: Damage, seed: number): Promise<Outcome> {
  const probe = await launchProbe(browser);
  try {
    const files = await makeLibrary(probe);
    await damage.apply(files, seed);
    await probe.start();
    return await look(probe);
  } finally {
    await probe.close();
  }
}

async function makeLibrary(probe: ProbeBrowser): Promise<LibraryFiles> {
  const older = join(probe.profileDir, '..', 'older');
  await write(probe, 0, 40);
  await probe.quit();
  await cp(await databaseFolder(probe.profileDir), older, { recursive: true });
  await probe.start();
  await write(probe, 40, 60);
  await probe.quit();
  return { folder: await databaseFolder(probe.profileDir), older };
}

/** Writes some notes, and has a backup of them. */
async function write(probe: ProbeBrowser, from: number, to: number): Promise<void> {
  const library = (await probe.open()).remote<Library>('library', NAME);
  for (const note of contents().notes.slice(from, to)) await library.saveNote(note, sampleArticle(1));
  await library.backUp('now');
}

function contents(): LibraryContents {
  const text = 'Kerja sama pertahanan di laut. '.repeat(40);
  const notes = Array.from({ length: 60 }, (_, n) => sampleNote(n + 1, 1, { text: `${n} ${text}` }));
  return { articles: [sampleArticle(1)], notes };
}

async function look(probe: ProbeBrowser): Promise<Outcome> {
  const page = await probe.open();
  const library = page.remote<Library>('library', NAME);
  const seen = await library.health().catch((error: unknown) => ({ kind: 'failed' as const, error }));
  const restored = seen.kind === 'loss' && (await isRestored(library).catch(() => null));
  if (typeof restored === 'boolean' && seen.kind === 'loss') return restored ? 'restored' : 'unrestored';
  const kept = await library.everything().catch(() => null);
  if (seen.kind === 'well' && kept !== null) return isWhole(kept) ? 'harmless' : 'unnoticed';
  await page.evaluate((p, name) => p.deleteDatabase(name), NAME);
  return (await isRestored(library)) ? 'told' : 'unrestored';
}

async function isRestored(library: Library): Promise<boolean> {
  const [newest] = await library.ring();
  if (newest === undefined) return false;
  await library.mergeIn((await library.ringContents(newest.id)).contents);
  await library.goOn();
  return isWhole(await library.everything()) && (await library.health()).kind === 'well';
}

function isWhole({ articles, notes }: LibraryContents): boolean {
  return toExport({ articles, notes }) === toExport(contents());
}

/** Damages the library of each browser in so many ways, and prints what came of it. Answers with how much went wrong. */
export async function soakDamage(ways: number, seed: number): Promise<number> {
  let wrong = 0;
  for (const browser of BROWSERS) {
    for (const damage of DAMAGES.slice(0, ways)) {
      const outcome = await damageOnce(browser, damage, seed);
      console.log(`${browser.name}: ${damage.name}: ${outcome}`);
      if (outcome === 'unnoticed' || outcome === 'unrestored') wrong += 1;
    }
  }
  return wrong;
}
