/** `npm run soak [-- SECTION] [--seed=N] [--count=N] [--browser=NAME]`: what takes too long for every change. Each section says what went wrong. */
import { soakBuilds } from './soak/build-soak.ts';
import { soakImport } from './soak/import-soak.ts';
import { soakMemory, soakMoves, soakStorm } from './soak/lasting-soak.ts';
import { soakMessages } from './soak/messages/message-soak.ts';
import { soakMutants } from './soak/mutants/mutant-soak.ts';
import { soakPages } from './soak/page-soak.ts';
import { soakPayloads } from './soak/payload-soak.ts';
import { soakStops } from './soak/stops/stop-soak.ts';
import { soakDamage } from './soak/storage/damage-soak.ts';
import { soakKills } from './soak/storage/kill-soak.ts';
import { soakUpgrades } from './soak/storage/upgrade-soak.ts';

/** What can be soaked; each answers with how much went wrong. */
const SECTIONS: ReadonlyMap<string, (seed: number, count: number | null) => Promise<number>> = new Map([
  ['import', (seed: number, count: number | null) => soakImport(count ?? 1000, seed)],
  ['messages', (seed: number, count: number | null) => soakMessages(count ?? 5000, seed)],
  ['payloads', () => soakPayloads()],
  ['mutants', () => soakMutants()],
  ['pages', (_seed: number, count: number | null) => soakPages(browser, count ?? undefined)],
  ['moves', () => soakMoves()],
  ['memory', (_seed: number, count: number | null) => soakMemory(count)],
  ['storm', () => soakStorm()],
  ['builds', () => soakBuilds()],
  ['kills', (seed: number, count: number | null) => soakKills(count ?? 50, seed)],
  ['upgrades', (seed: number, count: number | null) => soakUpgrades(count ?? 20, seed)],
  ['stops', (seed: number, count: number | null) => soakStops(count ?? 100, seed)],
  ['damage', (seed: number, count: number | null) => soakDamage(count ?? 10, seed)],
]);

/** Exit code for words that name nothing. */
const WRONG_INPUT = 2;

/** What an option gives; null: it is not given. */
function option(name: string): string | null {
  const given = process.argv.find((word) => word.startsWith(`--${name}=`));
  return given === undefined ? null : given.slice(name.length + 3);
}

/** The number that an option gives. NaN is wrong input. */
function numberOption(name: string): number | null {
  const given = option(name);
  return given === null ? null : Number(given);
}

const words = process.argv.slice(2).filter((word) => !/^--(?:seed|count|browser)=/.test(word));
const seed = numberOption('seed') ?? 1;
const count = numberOption('count');
/** The one browser that pages are read in; null: each. */
const browser = option('browser');
const unknown = words.filter((word) => !SECTIONS.has(word));
if (unknown.length > 0 || !Number.isInteger(seed) || !Number.isInteger(count ?? 1)) {
  console.error(
    `Usage: npm run soak [-- ${[...SECTIONS.keys()].join(' | ')}] [--seed=N] [--count=N] [--browser=NAME]`,
  );
  process.exitCode = WRONG_INPUT;
} else {
  let wrong = 0;
  for (const [name, section] of SECTIONS) {
    if (words.length === 0 || words.includes(name)) wrong += await section(seed, count);
  }
  process.exitCode = wrong === 0 ? 0 : 1;
}
