import type { ExchangeActions, ExportScope, ImportPlan } from '../../components/library/exchange-actions.ts';
import { exportFileName, offerFile } from '../../components/offer-file.ts';
import type { FileContents } from '../../lib/library/contents.ts';
import { readImport } from '../../lib/library/import.ts';
import { mergePlan } from '../../lib/library/merge.ts';
import { type Selection, selected } from '../../lib/library/selection.ts';
import { mergeable } from '../../lib/storage/exchange.ts';
import type { Library } from '../../lib/storage/library.ts';
import { afterWrite } from './after-write.ts';

type Opened = () => Promise<Library>;

/** What export and import ask, answered from the storage. */
export function exchangeActions(opened: Opened): ExchangeActions {
  return {
    async articles() {
      const { articles } = (await (await opened()).readable()).contents;
      return articles.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    },
    async exportAs(format, scope, signal) {
      const contents = selected((await (await opened()).readable()).contents, selectionOf(scope));
      // Loaded when asked for: what writes the formats is as large as the rest of the page.
      const { exportFile } = await import('./export-files.ts');
      if (signal.aborted) return;
      const file = exportFile(format, contents);
      offerFile(document, exportFileName(new Date(), file.ending), file.content, file.type);
    },
    async planImport(file) {
      const read = readImport(await file.text());
      return read.ok ? { ok: true, value: await planOf(await opened(), read.value) } : read;
    },
    backups: async () => (await opened()).backups(),
    bringBack: async ({ madeAt }) => broughtBack(await opened(), madeAt),
  };
}

/** Compares contents with the library; writes nothing before the plan is applied. */
export async function planOf(library: Library, { contents, leftOut }: FileContents): Promise<ImportPlan> {
  const { counts } = mergePlan(mergeable(await library.readable()), contents);
  return {
    counts,
    leftOut,
    async apply({ onProgress, signal }) {
      const { backup } = await library.mergeIn(contents, {
        onProgress: (written, all) => onProgress(written / all),
        signal,
      });
      afterWrite();
      return async () => {
        if (backup !== null) await broughtBack(library, backup);
      };
    },
  };
}

/** Brings a backup back; the way back from there is the backup that was made of what was there. */
async function broughtBack(library: Library, madeAt: string): Promise<() => Promise<void>> {
  await library.bringBack(madeAt);
  afterWrite();
  return async () => {
    const [latest] = await library.backups();
    if (latest !== undefined) await library.bringBack(latest.madeAt);
    afterWrite();
  };
}

function selectionOf(scope: ExportScope): Selection {
  switch (scope.kind) {
    case 'everything':
      return { articleIds: null, since: null };
    case 'articles':
      return { articleIds: new Set(scope.ids), since: null };
    case 'since':
      // Without a zone the time is the reader's own.
      return { articleIds: null, since: new Date(`${scope.day}T00:00:00`).toISOString() };
  }
}
