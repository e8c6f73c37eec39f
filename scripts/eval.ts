import { existsSync } from 'node:fs';
import { evalAnchoring } from './eval/anchoring/eval-anchoring.ts';
import { EXTRACTION_GOLD, scoreExtraction } from './eval/extraction.ts';
import { extractionTable } from './eval/extraction-table.ts';
import { scoreSet } from './eval/score-set.ts';
import { systemsOf } from './eval/systems.ts';
import { tableOf } from './eval/table.ts';
import { openProjectLexicon } from './project-lexicon.ts';
import { openProjectModel } from './project-model.ts';
import { GOLD_FOLDER } from './train/gold.ts';

/** Marked texts that nothing was trained on. */
const SETS = ['idner-dev', 'nergrit-dev', 'articles-dev'];

/** Exit code for an argument that names nothing to score. */
const WRONG_INPUT = 2;

function absent(what: string): number {
  process.stdout.write(`nothing to compare with: the ${what} are not beside the project\n`);
  return 1;
}

function scoreRecognition(): number {
  if (!existsSync(GOLD_FOLDER)) return absent('marked texts');
  const systems = systemsOf(openProjectLexicon(), openProjectModel());
  for (const set of SETS) process.stdout.write(`${tableOf(set, scoreSet(set, systems))}\n`);
  return 0;
}

async function scorePages(): Promise<number> {
  if (!existsSync(EXTRACTION_GOLD)) return absent('saved pages');
  process.stdout.write(`${extractionTable(await scoreExtraction())}\n`);
  return 0;
}

async function main(what: string | undefined): Promise<number> {
  if (what === undefined || what === 'recognition') return scoreRecognition();
  if (what === 'extraction') return scorePages();
  if (what === 'anchoring') return evalAnchoring();
  process.stderr.write('usage: eval [recognition | extraction | anchoring]\n');
  return WRONG_INPUT;
}

process.exitCode = await main(process.argv[2]);
