import { parseDraft1 } from '../library/draft.ts';
import { parseNote1 } from '../library/from-version-1.ts';
import type { Upgrading } from './stores.ts';
import { writeAll } from './write-all.ts';

/** Reads the notes of version 1, all at once (a cursor's turn for each takes twenty times as long), and empties their store. */
export async function takeNotesOfVersion1(tx: Upgrading): Promise<readonly unknown[]> {
  const store = tx.objectStore('notes');
  const [notes] = await Promise.all([store.getAll(), store.clear()]);
  return notes;
}

/**
 * Writes the notes that were taken, and rewrites drafts, as those of version 2. A damaged record stays as it is, so that
 * what reads it can name it; and a failure aborts the upgrade, so that the database stays one of version 1.
 */
export function recordsOfVersion2(tx: Upgrading, taken: Promise<readonly unknown[]>): void {
  const rewriting = Promise.all([
    rewrite(tx, 'notes', taken, (note) => {
      const parsed = parseNote1(note);
      return parsed.ok ? parsed.value : note;
    }),
    rewrite(tx, 'drafts', tx.objectStore('drafts').getAll(), (record) => {
      const { targetKey, ...draft } = Object(record) as Record<string, unknown>;
      const parsed = parseDraft1(draft);
      return parsed.ok ? { ...parsed.value, targetKey } : record;
    }),
  ]);
  rewriting.catch(() => tx.abort());
}

async function rewrite(
  tx: Upgrading,
  name: 'notes' | 'drafts',
  records: Promise<readonly unknown[]>,
  rewritten: (record: unknown) => unknown,
): Promise<void> {
  await writeAll(tx, name, (await records).map(rewritten));
}
