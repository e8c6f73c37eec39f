import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractOutput } from '../annotate-extract.ts';
import { extractors } from './extractors.ts';

/** Saved pages with what a person read on them; they stand beside the project and are no part of it. */
export const EXTRACTION_GOLD: URL = new URL('../../../shared/eval/extraction/gold.jsonl', import.meta.url);

const SCORER = fileURLToPath(new URL('score.mjs', EXTRACTION_GOLD));

/** More than a gold file has pages: every page with a fault is named. */
const ALL_PAGES = '999';

/** What the scorer says of one group of pages: hits and all of each field. */
export interface PageScore {
  readonly pages: number;
  readonly detected: number;
  readonly textF1: number | null;
  readonly with: readonly [number, number];
  readonly without: readonly [number, number];
  readonly [field: string]: number | null | readonly [number, number];
}

/** How one program did. */
export interface ExtractionScore {
  readonly system: string;
  /** By group: `blogger`, `papers`, `English`. */
  readonly groups: Readonly<Record<string, PageScore>>;
  /** A line a page with a fault, worst first. */
  readonly faults: readonly string[];
}

interface GoldPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly platform: string;
}

const groupOf = ({ id, platform }: GoldPage): string => {
  if (platform === 'blogger') return 'Blogger';
  return id.startsWith('id-') ? 'papers' : 'English';
};

function runScorer(gold: string, found: string, flags: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCORER, gold, found, ...flags], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** The saved page, or the page's own folder: a gold file names either. */
function pathOf(file: string): string {
  const beside = fileURLToPath(new URL(`pages/${file}`, EXTRACTION_GOLD));
  return existsSync(beside) ? beside : fileURLToPath(new URL(file, EXTRACTION_GOLD));
}

function scoreGroups(
  folder: string,
  pages: ReadonlyMap<string, readonly string[]>,
  found: string,
): Record<string, PageScore> {
  const entries = [...pages].map(([group, lines]) => {
    const gold = join(folder, `${group}.jsonl`);
    writeFileSync(gold, lines.join('\n'));
    return [group, (JSON.parse(runScorer(gold, found, ['--json'])) as { all: PageScore }).all] as const;
  });
  return Object.fromEntries(entries);
}

const faultLines = (printed: string): readonly string[] =>
  printed.split('\n').filter((line) => line.includes('\t'));

/**
 * Has each program read the same saved pages, and scores what it found by the scorer beside the project.
 * @throws Error with what the scorer says, where it fails
 */
export async function scoreExtraction(): Promise<readonly ExtractionScore[]> {
  const lines = readFileSync(EXTRACTION_GOLD, 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line) => JSON.parse(line) as GoldPage);
  const grouped = Map.groupBy(lines, (line) => groupOf(JSON.parse(line) as GoldPage));
  const folder = mkdtempSync(join(tmpdir(), 'sorot-eval-'));
  try {
    const scores: ExtractionScore[] = [];
    for (const [system, extract] of Object.entries(extractors)) {
      const outputs: ExtractOutput[] = [];
      for (const { id, file, url } of pages) outputs.push(await extract(id, pathOf(file), url));
      const found = join(folder, `${system}.jsonl`);
      writeFileSync(found, outputs.map((output) => JSON.stringify(output)).join('\n'));
      const gold = fileURLToPath(EXTRACTION_GOLD);
      const faults = faultLines(runScorer(gold, found, ['--worst', ALL_PAGES]));
      scores.push({ system, groups: scoreGroups(folder, grouped, found), faults });
    }
    return scores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
