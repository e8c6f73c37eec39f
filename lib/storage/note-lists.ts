import type { Note } from '../library/note.ts';
import { tagBegins } from '../library/tags.ts';
import { noteRecord } from './records.ts';
import type { Reading } from './stores.ts';

/** A stretch of the list of recent notes. */
export interface NotePage {
  /** At most so many. */
  readonly limit: number;
  /** The last note of the list so far. */
  readonly before?: Pick<Note, 'id' | 'updatedAt'> | undefined;
}

/** A stretch of the list of the trash. */
export interface TrashPage {
  /** At most so many. */
  readonly limit: number;
  /** The last note of the list so far. */
  readonly before?: Pick<Note, 'id' | 'deletedAt'> | undefined;
}

/** Notes without those in the trash, last changed first. */
export function recentNotes(tx: Reading, { limit, before }: NotePage): Promise<readonly Note[]> {
  const key = before === undefined ? null : [before.updatedAt, before.id];
  return listed(tx, 'updated', key, limit, ({ deletedAt }) => deletedAt === null);
}

/** Notes in the trash, last deleted first. */
export function trashedNotes(tx: Reading, { limit, before }: TrashPage): Promise<readonly Note[]> {
  const key = before === undefined ? null : [before.deletedAt, before.id];
  return listed(tx, 'trash', key, limit, () => true);
}

async function listed(
  tx: Reading,
  index: 'trash' | 'updated',
  before: IDBValidKey | readonly unknown[] | null,
  limit: number,
  isWanted: (note: Note) => boolean,
): Promise<readonly Note[]> {
  const range = before === null ? null : IDBKeyRange.upperBound(before, true);
  const notes: Note[] = [];
  if (limit <= 0) return notes;
  for await (const cursor of tx.objectStore('notes').index(index).iterate(range, 'prev')) {
    const note = noteRecord(cursor.value);
    if (isWanted(note)) notes.push(note);
    if (notes.length >= limit) break;
  }
  return notes;
}

/**
 * Tags of kept notes (those in the trash too) that begin with some letters, whatever their case and accents: most used
 * first, then by the alphabet. No note is read.
 */
export async function tagsUsed(tx: Reading, prefix: string, limit: number): Promise<readonly string[]> {
  const index = tx.objectStore('notes').index('tag');
  const tags: string[] = [];
  let cursor = await index.openKeyCursor(null, 'nextunique');
  for (; cursor !== null; cursor = await cursor.continue()) tags.push(cursor.key);
  const wanted = tags.filter((tag) => tagBegins(tag, prefix));
  const counted = await Promise.all(wanted.map(async (tag) => ({ tag, uses: await index.count(tag) })));
  return counted
    .toSorted((a, b) => b.uses - a.uses || a.tag.localeCompare(b.tag))
    .slice(0, limit)
    .map(({ tag }) => tag);
}
