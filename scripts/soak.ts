/** `npm run soak [-- SECTION] [--seed=N]`: what takes too long for every change. Each section says what went wrong. */
import { soakBuilds } from './soak/build-soak.ts';
import { soakImport } from './soak/import-soak.ts';
import { soakLasting } from './soak/lasting-soak.ts';
import { soakMessages } from './soak/messages/message-soak.ts';
import { soakMutants } from './soak/mutants/mutant-soak.ts';
import { soakPages } from './soak/page-soak.ts';
import { soakPayloads } from './soak/payload-soak.ts';

/** What can be soaked; each answers with how much went wrong. */
const SECTIONS: ReadonlyMap<string, (seed: number) => Promise<number>> = new Map([
  ['import', (seed: number) => soakImport(1000, seed)],
  ['messages', (seed: number) => soakMessages(5000, seed)],
  ['payloads', soakPayloads],
  ['mutants', soakMutants],
  ['pages', () => soakPages()],
  ['lasting', () => soakLasting()],
  ['builds', soakBuilds],
]);

/** Exit code for words that name nothing. */
const WRONG_INPUT = 2;

const words = process.argv.slice(2).filter((word) => !word.startsWith('--seed='));
const seed = Number(process.argv.find((word) => word.startsWith('--seed='))?.slice('--seed='.length) ?? 1);
const unknown = words.filter((word) => !SECTIONS.has(word));
if (unknown.length > 0 || !Number.isInteger(seed)) {
  console.error(`Usage: npm run soak [-- ${[...SECTIONS.keys()].join(' | ')}] [--seed=N]`);
  process.exitCode = WRONG_INPUT;
} else {
  let wrong = 0;
  for (const [name, section] of SECTIONS) {
    if (words.length === 0 || words.includes(name)) wrong += await section(seed);
  }
  process.exitCode = wrong === 0 ? 0 : 1;
}
