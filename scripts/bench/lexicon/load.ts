import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { median } from '../summary.ts';
import type { ContenderName } from './contenders.ts';
import type { Figure } from './figures.ts';
import type { BenchFiles } from './files.ts';

/** A process each; the first round, which finds no file in the system's cache, is thrown away. */
const ROUNDS = 9;

/** Sorot's share of the rival's time. */
const MOST_OF_RIVAL = 1 / 50;

const PROCESS = fileURLToPath(new URL('load-process.ts', import.meta.url));
const Times = v.object({ fromDiskMs: v.number(), fromMemoryMs: v.number() });
type Times = v.InferOutput<typeof Times>;

/** From a file to the first look-up, in a fresh process each, Sorot and modern-ahocorasick by turns. */
export function measureLoad(files: BenchFiles): readonly Figure[] {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    sorot: load('sorot', files.lexicon, files.firstText),
    modern: load('modern', files.modern, files.firstText),
  })).slice(1);
  const of = (who: 'sorot' | 'modern', where: keyof Times) =>
    median(rounds.map((round) => round[who][where]));
  return (['fromMemoryMs', 'fromDiskMs'] as const).flatMap((where): readonly Figure[] => {
    const from = where === 'fromMemoryMs' ? 'bytes in memory' : 'file on disk';
    return [
      { what: `Sorot, from ${from}`, value: of('sorot', where), unit: 'ms' },
      { what: `modern-ahocorasick, from ${from}`, value: of('modern', where), unit: 'ms' },
      {
        what: `Sorot's share, from ${from}`,
        value: of('sorot', where) / of('modern', where),
        unit: 'times',
        most: MOST_OF_RIVAL,
      },
    ];
  });
}

function load(name: ContenderName, file: string, textFile: string): Times {
  const said = execFileSync(process.execPath, [PROCESS, name, file, textFile], { encoding: 'utf8' });
  return v.parse(Times, JSON.parse(said));
}
