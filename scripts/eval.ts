import { existsSync } from 'node:fs';
import { scoreSet } from './eval/score-set.ts';
import { systemsOf } from './eval/systems.ts';
import { tableOf } from './eval/table.ts';
import { openProjectLexicon } from './project-lexicon.ts';
import { openProjectModel } from './project-model.ts';
import { GOLD_FOLDER } from './train/gold.ts';

/** Marked texts that nothing was trained on. */
const SETS = ['idner-dev', 'nergrit-dev', 'articles-dev'];

function main(): number {
  if (!existsSync(GOLD_FOLDER)) {
    process.stdout.write('nothing to compare with: the marked texts are not beside the project\n');
    return 1;
  }
  const systems = systemsOf(openProjectLexicon(), openProjectModel());
  for (const set of SETS) process.stdout.write(`${tableOf(set, scoreSet(set, systems))}\n`);
  return 0;
}

process.exitCode = main();
