import type { Note } from '../library/note.ts';
import type { Watch } from './exchange.ts';
import { indexNotes, unindex } from './index/index-writes.ts';
import { StorageError } from './storage-error.ts';
import type { Writing } from './stores.ts';

/** What becomes of many notes at once. */
export interface NotesChanged {
  /** Kept exactly as they are given; those whose article is not kept are passed over. */
  readonly kept: readonly Note[];
  /** Ids of notes that are taken away for good. */
  readonly gone: readonly string[];
}

/** So many are written at once. */
const AT_ONCE = 50;

/** Writes many notes. */
export async function changeNotes(
  tx: Writing,
  { kept, gone }: NotesChanged,
  { signal, onProgress }: Watch,
): Promise<void> {
  const all = kept.length + gone.length;
  const look = (done: number) => {
    if (signal?.aborted) throw new StorageError('cancelled', 'Called off; nothing was changed.');
    onProgress?.(done, all);
  };
  for (let at = 0; at < kept.length; at += AT_ONCE) {
    look(at);
    await putNotes(tx, kept.slice(at, at + AT_ONCE));
  }
  for (const [at, id] of gone.entries()) {
    if (at % AT_ONCE === 0) look(kept.length + at);
    await Promise.all([tx.objectStore('notes').delete(id), unindex(tx, id)]);
  }
}

async function putNotes(tx: Writing, notes: readonly Note[]): Promise<void> {
  const homes = await Promise.all(notes.map(({ articleId }) => tx.objectStore('articles').getKey(articleId)));
  const some = notes.filter((_, i) => homes[i] !== undefined);
  await Promise.all(some.map((note) => tx.objectStore('notes').put(note)));
  await indexNotes(tx, some);
}
