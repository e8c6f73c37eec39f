import type { SourceEntity } from '../../lib/lexicon/source.ts';
import { compileProjectLexicon, readProjectEntities } from '../project-lexicon.ts';
import { findBrowser } from '../setup/browsers.mjs';
import { byType } from './lexicon/by-type.ts';
import { type Figure, figureTable, holds } from './lexicon/figures.ts';
import { type BenchFiles, TEXT_LENGTH, writeBenchFiles } from './lexicon/files.ts';
import { measureInWorker } from './lexicon/in-worker.ts';
import { measureLoad } from './lexicon/load.ts';
import { measureLookUp } from './lexicon/look-up.ts';
import { sizes } from './lexicon/sizes.ts';
import { median } from './summary.ts';

const COMPILE_ROUNDS = 3;

const COUNTED = `Medians. The rivals have the same names, folded, and the same text, folded before the time begins; so they also find
names in other letter case, and @monyone/aho-corasick parts of words. Sorot folds within the time, tells by the letter
case which names a place can be, and knows other hyphens, commas and clitics. Loading: a new process each time; from bytes
in memory, the rival begins with its string. Looking up: a process each, by turns. Heap: Runtime.getHeapUsage of the
worker, with the backing storage of ArrayBuffers, after a collection.`;

/**
 * How large the lexicon is, how quick to load and to look up in, and what it keeps, beside automatons of the same names
 * in the same run.
 *
 * @returns the exit code
 */
export async function benchLexicon(): Promise<number> {
  if (findBrowser('chromium') === null) {
    console.error('Please install Chrome or Chromium 140 (or newer): the worker is measured in it.');
    return 1;
  }
  const { compiled, ms } = compile();
  const entities = readProjectEntities();
  console.log('The rivals build their automatons …\n');
  const files = await writeBenchFiles(entities, compiled);
  try {
    console.log(`${byType(entities)}\n`);
    const missed = (await measureAll(entities, compiled, ms, files)).filter((figure) => !holds(figure));
    console.log(`${COUNTED}\n\n${missed.length} bars missed.`);
  } finally {
    await files.discard();
  }
  return 0;
}

function compile(): { compiled: Uint8Array; ms: number } {
  const rounds = Array.from({ length: COMPILE_ROUNDS }, () => {
    const start = performance.now();
    const compiled = compileProjectLexicon();
    return { compiled, ms: performance.now() - start };
  });
  return { compiled: rounds[0]?.compiled ?? new Uint8Array(), ms: median(rounds.map(({ ms }) => ms)) };
}

async function measureAll(
  entities: readonly SourceEntity[],
  compiled: Uint8Array,
  compileMs: number,
  files: BenchFiles,
): Promise<readonly Figure[]> {
  const characters = TEXT_LENGTH.usual.toLocaleString('en-US');
  return [
    ...show('Size', sizes(entities, compiled, compileMs)),
    ...show('Loading, to the first look-up', measureLoad(files)),
    ...show(`Looking up, ${characters} characters of news`, await measureLookUp(files)),
    ...show('In a worker in Chromium', await measureInWorker(files)),
  ];
}

function show(heading: string, figures: readonly Figure[]): readonly Figure[] {
  console.log(`${figureTable(heading, figures)}\n`);
  return figures;
}
