import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileLexicon } from '../../../lib/lexicon/compile.ts';
import type { SourceEntity } from '../../../lib/lexicon/source.ts';
import { fold } from '../../../lib/text/fold.ts';
import { serialiseModern } from './contenders.ts';
import { newsText, sampleParagraphs } from './news-text.ts';

/** Lengths of the texts in characters (UTF-16 code units). */
export const TEXT_LENGTH = { short: 28_000, usual: 280_000, long: 2_800_000 } as const;

/** A tenth: every so many-th entity. */
const STEP = 10;

/** Paths of what the measured processes read. */
export interface BenchFiles {
  /** The compiled lexicon. */
  readonly lexicon: string;
  /** One of every tenth entity. */
  readonly tenth: string;
  /** JSON list of {@link foldedNames}. */
  readonly names: string;
  /** The same names as modern-ahocorasick stores them. */
  readonly modern: string;
  /** The first paragraph of the sample article: what the first look-up is in. */
  readonly firstText: string;
  readonly texts: Readonly<Record<keyof typeof TEXT_LENGTH, string>>;
  /** Removes them all. */
  discard(): Promise<void>;
}

/** All surface forms of entities as the rivals get them: folded, each once. */
export function foldedNames(entities: readonly SourceEntity[]): readonly string[] {
  const names = entities.flatMap(({ forms }) => forms.map(({ text }) => fold(text)));
  return [...new Set(names)].filter((name) => name !== '');
}

/** Writes them into a new folder. */
export async function writeBenchFiles(
  entities: readonly SourceEntity[],
  compiled: Uint8Array,
): Promise<BenchFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'sorot-bench-'));
  const write = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const names = foldedNames(entities);
  const paragraphs = sampleParagraphs();
  const text = (length: number) => write(`news-${length}.txt`, newsText(paragraphs, length));
  return {
    lexicon: await write('lexicon.bin', compiled),
    tenth: await write('tenth.bin', compileLexicon(tenthOf(entities))),
    names: await write('names.json', JSON.stringify(names)),
    modern: await write('modern.txt', serialiseModern(names)),
    firstText: await write('first.txt', paragraphs[0] ?? ''),
    texts: {
      short: await text(TEXT_LENGTH.short),
      usual: await text(TEXT_LENGTH.usual),
      long: await text(TEXT_LENGTH.long),
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Every tenth entity, without what refers to others. */
function tenthOf(entities: readonly SourceEntity[]): readonly SourceEntity[] {
  return entities
    .filter((_, index) => index % STEP === 0)
    .map((entity) => ({ ...entity, parent: '', tenures: [] }));
}
