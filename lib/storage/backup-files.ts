import { type BackupFiles, parseBackupFiles } from '../library/backup-files.ts';
import { getLocal, setLocal } from './local-area.ts';

/** Under which it lies in `storage.local`. */
export const BACKUP_FILES_KEY = 'backupFiles';

/** How often files are written, and when one last was. Rejects with a `StorageError`. */
export async function readBackupFiles(): Promise<BackupFiles> {
  return parseBackupFiles((await getLocal(BACKUP_FILES_KEY))[BACKUP_FILES_KEY]);
}

/** Changes it; resolves after the browser has it. Rejects with a `StorageError`. */
export async function changeBackupFiles(changes: Partial<BackupFiles>): Promise<void> {
  await navigator.locks.request(BACKUP_FILES_KEY, async () => {
    await setLocal({ [BACKUP_FILES_KEY]: { ...(await readBackupFiles()), ...changes } });
  });
}
