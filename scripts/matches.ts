/** `npm run -s matches -- NAME…`: what new names or rows would be found by, and where, before they are in a table. */
import { readFileSync } from 'node:fs';
import { text as allOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { SourceEntity } from '../lib/lexicon/source.ts';
import { frequentWords } from '../tests/lexicon/frequent-words.ts';
import { sampleParagraphs } from './bench/lexicon/news-text.ts';
import { describeEntity } from './matches/describe.ts';
import type { SampleText } from './matches/places.ts';
import { entitiesOfNames, entitiesOfRows } from './matches/rows.ts';
import { openProjectLexicon } from './project-lexicon.ts';

const USAGE =
  'usage: matches [--table TABLE.tsv] NAME… [--in FILE…] | matches --table TABLE.tsv [--in FILE…] < rows.tsv';

/** Exit code for input that is not what was asked for. */
const WRONG_INPUT = 2;

const OPTIONS = {
  table: { type: 'string' },
  in: { type: 'string', multiple: true },
} as const;

async function readEntities(names: readonly string[], table?: string): Promise<readonly SourceEntity[]> {
  if (names.length > 0) return entitiesOfNames(names, table);
  if (table === undefined) throw new Error(USAGE);
  return entitiesOfRows(table, await allOf(process.stdin));
}

function readTexts(files: readonly string[]): readonly SampleText[] {
  if (files.length > 0) return files.map((file) => ({ what: file, text: readFileSync(file, 'utf8') }));
  return [{ what: 'the sample article', text: sampleParagraphs().join('\n') }];
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const entities = await readEntities(positionals, values.table);
  const around = {
    lexicon: openProjectLexicon(),
    frequentWords: frequentWords(),
    texts: readTexts(values.in ?? []),
  };
  for (const line of entities.flatMap((entity) => describeEntity(entity, around))) console.log(line);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error((error instanceof Error ? error.message : USAGE).replace(/\s+/g, ' '));
  process.exitCode = WRONG_INPUT;
});
