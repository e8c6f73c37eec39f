import { browser } from 'wxt/browser';
import type { SafetyActions } from '../../components/safety-actions.ts';
import { changeBackupFiles, readBackupFiles } from '../../lib/storage/backup-files.ts';
import type { Library } from '../../lib/storage/library.ts';
import { openOwnNames } from '../../lib/storage/own-lexicon.ts';
import { anewActions } from './begin-anew.ts';
import { planOf } from './exchange.ts';
import { healthActions } from './health.ts';

type Opened = () => Promise<Library>;

/** What the library page asks about backups, answered from the storage. */
export function safetyActions(opened: Opened): SafetyActions {
  return {
    ...healthActions(opened),
    ...anewActions(opened),
    ring: async () => (await opened()).ring(),
    backUp: async () => (await opened()).backUp('now'),
    async planRestore({ id }) {
      const library = await opened();
      const { contents, ownNames, leftOut } = await library.ringContents(id);
      const names = openOwnNames();
      const kept = new Set((await names.all()).map((one) => one.id));
      const missing = ownNames.filter((one) => !kept.has(one.id));
      const plan = await planOf(library, { contents, leftOut: 0 });
      const counts = { ...plan.counts, added: plan.counts.added + missing.length };
      return {
        ok: true,
        value: {
          ...plan,
          counts,
          damaged: leftOut,
          async apply(watching) {
            const undo = await plan.apply(watching);
            await names.put(missing);
            return async () => {
              await names.remove(missing.map((one) => one.id));
              await undo?.();
            };
          },
        },
      };
    },
    files: readBackupFiles,
    async schedule(schedule) {
      // First of all, while the press still counts: later the browser asks nobody.
      const isAllowed =
        schedule === 'never' || (await browser.permissions.request({ permissions: ['downloads'] }));
      if (isAllowed) await changeBackupFiles({ schedule });
      return isAllowed;
    },
  };
}
