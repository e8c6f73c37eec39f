import { parseDraft1 } from '../library/draft.ts';
import { parseNote1 } from '../library/from-version-1.ts';
import type { Parsed } from '../library/parsed.ts';
import type { Upgrading } from './stores.ts';

/**
 * Rewrites notes and drafts of version 1 as those of version 2. A damaged record stays as it is, so that what reads it
 * can name it; and a failure aborts the upgrade, so that the database stays one of version 1.
 */
export function recordsOfVersion2(tx: Upgrading): void {
  const rewriting = Promise.all([
    rewrite(tx, 'notes', parseNote1),
    rewrite(tx, 'drafts', (record) => {
      const { targetKey, ...draft } = Object(record) as Record<string, unknown>;
      const parsed = parseDraft1(draft);
      return parsed.ok ? { ok: true, value: { ...parsed.value, targetKey } } : parsed;
    }),
  ]);
  rewriting.catch(() => tx.abort());
}

async function rewrite(
  tx: Upgrading,
  name: 'notes' | 'drafts',
  read: (record: unknown) => Parsed<object>,
): Promise<void> {
  const store = tx.objectStore(name);
  // All at once: a cursor's turn for every record takes twenty times as long.
  const parsed = (await store.getAll()).map(read);
  await Promise.all(parsed.map((one) => (one.ok ? store.put(one.value) : null)));
}
