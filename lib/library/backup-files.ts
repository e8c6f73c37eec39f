import * as v from 'valibot';
import { moment } from './scalar-schemas.ts';

/** How often a file with everything kept is put among the reader's downloads. */
export const FILE_SCHEDULES = ['never', 'weekly', 'daily'] as const;

/** A schedule of {@link FILE_SCHEDULES}. */
export type FileSchedule = (typeof FILE_SCHEDULES)[number];

/** Files that Sorot writes by itself. */
export interface BackupFiles {
  readonly schedule: FileSchedule;
  /** When the last one was written, ISO 8601, UTC; null: none was yet. */
  readonly lastAt: string | null;
}

const files = v.object({
  schedule: v.fallback(v.picklist(FILE_SCHEDULES), 'never'),
  lastAt: v.fallback(v.nullable(moment), null),
});

/** Reads the choice from storage; none was made where nothing can be read. */
export function parseBackupFiles(input: unknown): BackupFiles {
  const parsed = v.safeParse(files, input);
  return parsed.success ? parsed.output : { schedule: 'never', lastAt: null };
}

const DAY_MS = 86_400_000;
const EVERY_MS: Readonly<Record<FileSchedule, number>> = {
  never: Number.POSITIVE_INFINITY,
  weekly: 7 * DAY_MS,
  daily: DAY_MS,
};

/** Whether a file is due at a time. */
export function isFileDue({ schedule, lastAt }: BackupFiles, nowMs: number): boolean {
  if (schedule === 'never') return false;
  return lastAt === null || nowMs - Date.parse(lastAt) >= EVERY_MS[schedule];
}
