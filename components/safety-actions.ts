import type { BackupFiles, FileSchedule } from '../lib/library/backup-files.ts';
import type { Health } from '../lib/library/health.ts';
import type { RingBackup } from '../lib/library/ring.ts';
import type { ImportReading } from './library/exchange-actions.ts';

/** What the notice about the library's health asks of its door. Each rejects where the storage cannot be reached. */
export interface HealthActions {
  health(): Promise<Health>;
  /** Goes on with the library as it is; the decision is kept. */
  goOn(): Promise<void>;
}

/** What the notice and the settings ask about backups. */
export interface SafetyActions extends HealthActions {
  /** The backups that Sorot made by itself, newest first. */
  ring(): Promise<readonly RingBackup[]>;
  /** Makes a backup now; null: not while something is missing. */
  backUp(): Promise<RingBackup | null>;
  /** Compares a backup with the library; writes nothing. */
  planRestore(backup: RingBackup): Promise<ImportReading>;
  /** The same for a library that cannot be read: applied, its database is deleted, and made anew of the backup. */
  planAnew(backup: RingBackup): Promise<ImportReading>;
  /** The same with a file the reader chose; null: with nothing. */
  planAnewOf(file: Blob | null): Promise<ImportReading>;
  /** Hands the reader a backup as a file. */
  saveBackup(backup: RingBackup): Promise<void>;
  files(): Promise<BackupFiles>;
  /** Sets the schedule; false: the reader did not give the permission. To be called in the reader's press. */
  schedule(schedule: FileSchedule): Promise<boolean>;
}
