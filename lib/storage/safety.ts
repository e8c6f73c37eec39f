import type { Health } from '../library/health.ts';
import { isBackupDue, type RingBackup } from '../library/ring.ts';
import { newestWhole } from './begin-anew.ts';
import { acceptStanding, checkStanding } from './canary.ts';
import { readStanding, STANDING_STORES } from './changes.ts';
import type { Connection } from './connection.ts';
import { damagedCount, readReadable } from './readable.ts';
import { makeBackup } from './ring/make-backup.ts';
import { type RingContents, readRingBackup } from './ring/read-backup.ts';
import { readRing } from './ring/ring-list.ts';
import { StorageError } from './storage-error.ts';

/** What keeps the library from being lost. Every failure is a `StorageError`. */
export interface LibrarySafety {
  /** Looks whether anything is missing. */
  health(): Promise<Health>;
  /** Goes on with the library as it is, though something is missing, and keeps that decision. */
  goOn(): Promise<void>;
  /** The backups that Sorot made by itself, newest first. */
  ring(): Promise<readonly RingBackup[]>;
  /** All that is in one of them. `missing` where it is not kept any more. */
  ringContents(id: string): Promise<RingContents>;
  /** Makes a backup where one is due, or at once; null: none was due, or something is missing and not decided on. */
  backUp(when: 'if-due' | 'now'): Promise<RingBackup | null>;
}

/**
 * The safety of a library over its connection. Damaged records are counted only once one was met: to read all that is
 * kept takes seconds.
 */
export function librarySafety(
  name: string,
  { read, isNewer }: Connection,
  isDamageMet: () => boolean,
): LibrarySafety {
  return {
    async health() {
      if (await isNewer()) return { kind: 'newer' };
      const alarm = await checkStanding(name, read);
      if (alarm === null) return isDamageMet() ? damageOf(name, read) : { kind: 'well' };
      return { kind: 'loss', alarm, backup: (await readRing(name))[0] ?? null };
    },
    goOn: () => acceptStanding(name, read),
    ring: () => readRing(name),
    async ringContents(id) {
      const backup = (await readRing(name)).find((one) => one.id === id);
      if (backup === undefined) throw new StorageError('missing', `There is no backup ${id}.`);
      return readRingBackup(name, backup);
    },
    // Pages and background alike may ask; the lock is of the extension's origin.
    backUp: (when) =>
      navigator.locks.request(`sorot-backup-${name}`, async () => {
        if ((await isNewer()) || (await checkStanding(name, read)) !== null) return null;
        const [standing, [newest]] = await Promise.all([read(STANDING_STORES, readStanding), readRing(name)]);
        const isWanted = when === 'now' || isBackupDue(standing, newest ?? null, Date.now());
        return isWanted ? makeBackup(name, read) : null;
      }),
  };
}

async function damageOf(name: string, read: Connection['read']): Promise<Health> {
  const records = damagedCount(await read(['articles', 'notes'], readReadable));
  return records === 0 ? { kind: 'well' } : { kind: 'damaged', records, backup: await newestWhole(name) };
}
