import { globSync, statSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { SourceEntity } from '../../../lib/lexicon/source.ts';
import { ROOT } from '../../run.ts';
import { newestSource } from '../built.ts';
import { formCount } from './by-type.ts';
import type { Figure } from './figures.ts';
import { foldedNames } from './files.ts';

const LEAST_FORMS = 150_000;
const MOST_FILE = 12e6;
const MOST_ZIPPED = 5e6;
const MOST_CHROME_ZIP = 7e6;
const MOST_COMPILE_MS = 10_000;

/** The level that packers of extensions use at best. */
const LEVEL = 9;

/** How much is in the lexicon, and how large it is. */
export function sizes(
  entities: readonly SourceEntity[],
  compiled: Uint8Array,
  compileMs: number,
): readonly Figure[] {
  return [
    { what: 'entities', value: entities.length, unit: 'count' },
    {
      what: 'surface forms, each of its entity',
      value: formCount(entities),
      unit: 'count',
      least: LEAST_FORMS,
    },
    { what: 'surface forms, each folded text once', value: foldedNames(entities).length, unit: 'count' },
    { what: 'reading the tables and compiling', value: compileMs, unit: 'ms', most: MOST_COMPILE_MS },
    { what: 'compiled file', value: compiled.length, unit: 'bytes', most: MOST_FILE },
    {
      what: `compiled file, deflated (level ${LEVEL})`,
      value: deflateRawSync(compiled, { level: LEVEL }).length,
      unit: 'bytes',
      most: MOST_ZIPPED,
    },
    chromeZip(),
  ];
}

function chromeZip(): Figure {
  const bar = { unit: 'bytes', most: MOST_CHROME_ZIP } as const;
  const [path] = globSync('.output/*chrome*.zip', { cwd: ROOT });
  if (path === undefined) return { what: 'Chrome zip: npm run zip first', value: Number.NaN, ...bar };
  const { size, mtimeMs } = statSync(ROOT + path);
  const what = mtimeMs < newestSource() ? 'Chrome zip, stale: npm run zip first' : 'Chrome zip';
  return { what, value: size, ...bar };
}
