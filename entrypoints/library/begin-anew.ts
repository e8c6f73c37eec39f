import type { ImportPlan } from '../../components/library/exchange-actions.ts';
import { exportFileName, offerFile } from '../../components/offer-file.ts';
import type { SafetyActions } from '../../components/safety-actions.ts';
import { toExport } from '../../lib/library/export.ts';
import { readImport } from '../../lib/library/import.ts';
import { deleteDatabase, readBackupAlone } from '../../lib/storage/begin-anew.ts';
import type { Library } from '../../lib/storage/library.ts';
import { openOwnNames } from '../../lib/storage/own-lexicon.ts';
import type { RingContents } from '../../lib/storage/ring/read-backup.ts';
import { afterWrite } from './after-write.ts';

type Opened = () => Promise<Library>;

/** What the notice about a library that cannot be read asks, answered from the storage. */
export function anewActions(opened: Opened): Pick<SafetyActions, 'planAnew' | 'planAnewOf' | 'saveBackup'> {
  return {
    async planAnew(backup) {
      const { leftOut, ...begun } = await readBackupAlone(backup);
      return { ok: true, value: planOf(opened, { ...begun, anew: 'backup', leftOut: 0, damaged: leftOut }) };
    },
    async planAnewOf(file) {
      if (file === null) return { ok: true, value: planOf(opened, NOTHING) };
      const read = readImport(await file.text());
      return read.ok
        ? { ok: true, value: planOf(opened, { ...NOTHING, anew: 'file', ...read.value }) }
        : read;
    },
    async saveBackup(backup) {
      const { contents } = await readBackupAlone(backup);
      offerFile(document, exportFileName(new Date()), toExport(contents));
    },
  };
}

/** What a library is begun anew with. */
interface Begun extends Pick<RingContents, 'contents' | 'ownNames'> {
  readonly anew: NonNullable<ImportPlan['anew']>;
  readonly leftOut: number;
  readonly damaged: number;
}

const NOTHING: Begun = {
  ...{ contents: { articles: [], notes: [] }, ownNames: [] },
  ...{ anew: 'nothing', leftOut: 0, damaged: 0 },
};

/** Read whole before anything is deleted: what is written after it comes from memory. */
function planOf(opened: Opened, { contents, ownNames, ...told }: Begun): ImportPlan {
  const added = contents.articles.length + contents.notes.length + ownNames.length;
  return {
    counts: { added, same: 0, differing: 0 },
    ...told,
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
