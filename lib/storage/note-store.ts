import { edited, trashLimit } from '../library/edit-note.ts';
import type { Note } from '../library/note.ts';
import { asNote, noteRecord } from './records.ts';
import { StorageError } from './storage-error.ts';
import type { Transaction, Writing } from './stores.ts';

/** Keys of an article's notes. An array is greater than any string, so `[id, []]` stands behind them all. */
export function notesRange(articleId: string): IDBKeyRange {
  return IDBKeyRange.bound([articleId], [articleId, []]);
}

/** An article's notes with those in the trash, oldest first. */
export async function allNotesOfArticle(tx: Transaction, articleId: string): Promise<readonly Note[]> {
  const records = await tx.objectStore('notes').index('article').getAll(notesRange(articleId));
  return records.map(noteRecord);
}

/** A kept note, or null. */
export async function noteOfId(tx: Transaction, id: string): Promise<Note | null> {
  const record = await tx.objectStore('notes').get(id);
  return record === undefined ? null : noteRecord(record);
}

/** Keeps a note unless its id is kept already. */
export async function addNote(tx: Writing, offered: Note): Promise<void> {
  if ((await noteOfId(tx, offered.id)) === null) await tx.objectStore('notes').add(offered);
}

/** Keeps a note, or the new words of a kept one: where and when it was written do not change. */
export async function putNote(tx: Writing, written: Note): Promise<Note> {
  const kept = await noteOfId(tx, written.id);
  const { text, colour, tags, updatedAt } = written;
  const note = kept === null ? written : edited(kept, { text, colour, tags }, updatedAt);
  await tx.objectStore('notes').put(note);
  return note;
}

/** Changes a kept note, and answers with it as it is then. `missing` where it is not kept. */
export async function changeNote(tx: Writing, id: string, change: (kept: Note) => Note): Promise<Note> {
  const kept = await noteOfId(tx, id);
  if (kept === null) throw new StorageError('missing', `The note ${id} is not kept.`);
  const note = change(kept);
  if (note !== kept) await tx.objectStore('notes').put(asNote(note));
  return note;
}

/** Takes away what has lain in the trash for its days, and answers how many notes that were. */
export async function clearTrash(tx: Writing, now: string): Promise<number> {
  const store = tx.objectStore('notes');
  const due = await store.index('trash').getAllKeys(IDBKeyRange.upperBound([trashLimit(now), []]));
  await Promise.all(due.map((id) => store.delete(id)));
  return due.length;
}
