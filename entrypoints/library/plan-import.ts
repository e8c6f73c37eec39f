import type { PlanImport } from '../../components/library/reading-actions.ts';
import { fromExport } from '../../lib/library/import.ts';
import type { Library } from '../../lib/storage/library.ts';
import { afterWrite } from './after-write.ts';
import { compared } from './compared.ts';

/** Reads a file and compares it with the library; its plan adds what is new. */
export function importPlanner(opened: () => Promise<Library>): PlanImport {
  return async (file) => {
    const contents = fromExport(await file.text());
    if (!contents.ok) return contents;
    const library = await opened();
    const apply = async () => {
      const counts = await library.addAll(contents.value);
      afterWrite();
      return counts;
    };
    return { ok: true, value: { counts: compared(await library.everything(), contents.value), apply } };
  };
}
