import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GOLD_FOLDER } from '../train/gold.ts';
import type { Score, SystemScore } from './score.ts';
import type { DatedText, Systems } from './systems.ts';

const SCORER = fileURLToPath(new URL('score.mjs', GOLD_FOLDER));

/**
 * Scores each system on a set of marked texts by the scorer beside the project.
 * @throws Error with what the scorer says, where it fails
 */
export function scoreSet(set: string, systems: Systems): readonly SystemScore[] {
  const gold = fileURLToPath(new URL(`${set}.jsonl`, GOLD_FOLDER));
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const texts = lines.map((line) => JSON.parse(line) as DatedText & { readonly id: string });
  const folder = mkdtempSync(join(tmpdir(), 'sorot-eval-'));
  try {
    return Object.entries(systems).map(([system, mentionsOf]) => {
      const file = join(folder, 'found.jsonl');
      const found = texts.map((text) => JSON.stringify({ id: text.id, mentions: mentionsOf(text) }));
      writeFileSync(file, `${found.join('\n')}\n`);
      return { system, score: scoreOf(gold, file) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreOf(gold: string, found: string): Score {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCORER, gold, found, '--json'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Score;
}
