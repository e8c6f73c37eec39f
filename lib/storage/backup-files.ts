import { type BackupFiles, parseBackupFiles } from '../library/backup-files.ts';
import { getLocal, setLocal } from './local-area.ts';

const KEY = 'backupFiles';

/** How often files are written, and when one last was. Rejects with a `StorageError`. */
export async function readBackupFiles(): Promise<BackupFiles> {
  return parseBackupFiles((await getLocal(KEY))[KEY]);
}

/** Changes it; resolves after the browser has it. Rejects with a `StorageError`. */
export async function changeBackupFiles(changes: Partial<BackupFiles>): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    await setLocal({ [KEY]: { ...(await readBackupFiles()), ...changes } });
  });
}
