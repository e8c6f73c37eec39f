import { browser } from 'wxt/browser';
import { BACKUP_FILES_KEY } from '../../lib/storage/backup-files.ts';
import { canaryKey } from '../../lib/storage/canary.ts';
import { writeFileIfDue } from './backup-file.ts';
import { library } from './stores.ts';

const ALARM = 'backups';

/** A backup after a day, or a file, may be an hour late; whether one is due is told by what is stored, not by the alarm. */
const EVERY_MINUTES = 60;

/**
 * Makes backups by itself: after each change that was noted down, wherever it was made, and every hour, it looks whether
 * one is due. A worker that was stopped in the middle leaves the ring as it was; the next look begins anew.
 */
export function keepBackups(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (canaryKey('sorot') in changes) backUp();
    // The reader chose how often files are written: the first one need not wait for the hour.
    if (BACKUP_FILES_KEY in changes) writeFile();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    backUp();
    writeFile();
  });
  setAlarm().catch((error: unknown) => console.error('Sorot: no backups by the hour', error));
}

/** Firefox forgets alarms with each quit. */
async function setAlarm(): Promise<void> {
  if ((await browser.alarms.get(ALARM)) !== undefined) return;
  browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

function writeFile(): void {
  writeFileIfDue().catch((error: unknown) => console.error('Sorot: no file was written', error));
}

function backUp(): void {
  library()
    .then((opened) => opened.backUp('if-due'))
    .catch((error: unknown) => console.error('Sorot: no backup was made', error));
}
