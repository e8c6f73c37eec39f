/** Makes all imported tables again: `node scripts/import-all.ts ../shared/lexicon`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inputPath } from './imported-table.ts';

const folder = inputPath(2);

/** Scripts with their input files, each after those whose tables it reads. */
const IMPORTS: readonly (readonly [script: string, ...files: string[]])[] = [
  ['import-countries.ts'],
  ['import-regions.ts', 'indonesia-regions.tsv'],
  ['import-districts.ts', 'indonesia-regions.tsv', 'person-name-tokens.tsv'],
  ['import-cities.ts', 'person-name-tokens.tsv'],
  ['import-companies.ts', 'idx-companies.tsv'],
  ['import-universities.ts', 'universities.tsv'],
  ['import-leaders.ts', 'world-leaders.tsv'],
  ['import-legislators.ts', 'politicians.tsv'],
  ['import-wikipedia.ts', 'wikipedia-id-titles.tsv', 'person-name-tokens.tsv'],
];

for (const [script, ...files] of IMPORTS) {
  const paths = [join(import.meta.dirname, script), ...files.map((file) => join(folder, file))];
  const { status } = spawnSync(process.execPath, paths, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
