import { existsSync, readFileSync } from 'node:fs';

/** A name that a person marked. */
export interface GoldEntity {
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last. */
  readonly end: number;
  readonly type: string;
}

/** A marked text. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

/** A marked text of a training corpus. */
export interface CorpusText extends GoldText {
  /** Whether it is of the encyclopaedia's kind, not of the newspaper's. */
  readonly isWiki: boolean;
}

/** Folder of the marked texts; it stands beside the project and is no part of it. */
export const GOLD_FOLDER: URL = new URL('../../../shared/eval/recognition/', import.meta.url);

/** The marked texts of a file, or null where it is not there. */
export function readGold(name: string): readonly GoldText[] | null {
  const file = new URL(`${name}.jsonl`, GOLD_FOLDER);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldText);
}
