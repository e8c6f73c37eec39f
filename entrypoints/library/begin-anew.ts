import type { ImportPlan } from '../../components/library/exchange-actions.ts';
import { exportFileName, offerFile } from '../../components/offer-file.ts';
import type { SafetyActions } from '../../components/safety-actions.ts';
import { toExport } from '../../lib/library/export.ts';
import { deleteDatabase, readBackupAlone } from '../../lib/storage/begin-anew.ts';
import type { Library } from '../../lib/storage/library.ts';
import { openOwnNames } from '../../lib/storage/own-lexicon.ts';
import type { RingContents } from '../../lib/storage/ring/read-backup.ts';
import { afterWrite } from './after-write.ts';

type Opened = () => Promise<Library>;

/** What the notice about a library that cannot be read asks, answered from the storage. */
export function anewActions(opened: Opened): Pick<SafetyActions, 'planAnew' | 'saveBackup'> {
  return {
    planAnew: async (backup) => ({ ok: true, value: planOf(opened, await readBackupAlone(backup)) }),
    async saveBackup(backup) {
      const { contents } = await readBackupAlone(backup);
      offerFile(document, exportFileName(new Date()), toExport(contents));
    },
  };
}

/** Read whole before anything is deleted: what is written after it comes from memory. */
function planOf(opened: Opened, { contents, ownNames, leftOut }: RingContents): ImportPlan {
  const added = contents.articles.length + contents.notes.length + ownNames.length;
  return {
    counts: { added, same: 0, differing: 0 },
    ...{ leftOut: 0, damaged: leftOut, isAnew: true },
    async apply({ onProgress, signal }) {
      // It may have come to itself, or be a new one already where the writing was called off.
      if (!(await isReadable(opened))) await deleteDatabase();
      const library = await opened();
      await library.mergeIn(contents, { onProgress: (written, all) => onProgress(written / all), signal });
      const names = openOwnNames();
      await names.put(ownNames);
      await names.close();
      afterWrite();
      return null;
    },
  };
}

async function isReadable(opened: Opened): Promise<boolean> {
  try {
    await (await opened()).everything();
    return true;
  } catch {
    return false;
  }
}
