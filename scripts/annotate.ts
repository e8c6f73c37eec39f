import { parseArgs } from 'node:util';
import type { Article } from '../lib/library/article.ts';
import { detect } from '../lib/page/detect.ts';
import { extract } from '../lib/page/extract.ts';
import type { Annotation } from '../lib/recognition/annotation.ts';
import { recognise } from '../lib/recognition/recognise.ts';
import { addressOf, extractLine, openSavedPage } from './annotate-extract.ts';
import { recogniseLines } from './annotate-recognise.ts';
import type { LineHandler } from './json-lines.ts';
import { mapJsonLines } from './json-lines.ts';
import { openProjectLexicon } from './project-lexicon.ts';
import { openProjectModel } from './project-model.ts';

const USAGE =
  'usage: annotate FILE.html [--url URL] | annotate --extract < in.jsonl > out.jsonl | annotate --recognise < in.jsonl > out.jsonl';

/** Exit code for input that is not what was asked for. */
const WRONG_INPUT = 2;

const OPTIONS = {
  extract: { type: 'boolean' },
  recognise: { type: 'boolean' },
  url: { type: 'string' },
} as const;

async function runLines(handle: LineHandler): Promise<number> {
  const failed = await mapJsonLines(process.stdin, process.stdout, process.stderr, handle);
  return failed === 0 ? 0 : WRONG_INPUT;
}

/** What a saved page holds: both null where it is no article. */
async function readPage(
  file: string,
  url: string,
): Promise<{ article: Article | null; annotation: Annotation | null }> {
  const document = await openSavedPage(file, url);
  const address = addressOf(document, url);
  const article = extract(document, address, detect(document, address))?.article ?? null;
  return { article, annotation: article && recognise(openProjectLexicon(), article, openProjectModel()) };
}

function refuse(fault: string): number {
  process.stderr.write(`${fault.replace(/\s+/g, ' ')}\n`);
  return WRONG_INPUT;
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [file, ...more] = positionals;
  if (values.extract && !values.recognise && file === undefined) return runLines(extractLine);
  if (values.recognise && !values.extract && file === undefined)
    return runLines(recogniseLines(openProjectLexicon(), openProjectModel()));
  if (values.extract || values.recognise || file === undefined || more.length > 0) return refuse(USAGE);
  process.stdout.write(`${JSON.stringify(await readPage(file, values.url ?? ''), null, 2)}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : USAGE),
);
