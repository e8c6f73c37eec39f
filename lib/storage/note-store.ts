import type { Note } from '../library/note.ts';
import { sameRecord } from '../library/same-record.ts';
import type { Outcome } from './article-store.ts';
import { noteRecord } from './records.ts';
import type { Transaction, Writing } from './stores.ts';

/** Keys of an article's notes. An array is greater than any string, so `[id, []]` stands behind them all. */
export function notesRange(articleId: string): IDBKeyRange {
  return IDBKeyRange.bound([articleId], [articleId, []]);
}

/** An article's notes, oldest first. */
export async function notesOfArticle(tx: Transaction, articleId: string): Promise<readonly Note[]> {
  const records = await tx.objectStore('notes').index('article').getAll(notesRange(articleId));
  return records.map(noteRecord);
}

/** A kept note, or null. */
export async function noteOfId(tx: Transaction, id: string): Promise<Note | null> {
  const record = await tx.objectStore('notes').get(id);
  return record === undefined ? null : noteRecord(record);
}

/** Keeps a note unless its id is kept already. */
export async function addNote(tx: Writing, offered: Note): Promise<Outcome> {
  const kept = await noteOfId(tx, offered.id);
  if (kept !== null) return sameRecord(kept, offered) ? 'same' : 'differing';
  await tx.objectStore('notes').add(offered);
  return 'added';
}

/** Keeps a note, or the new words of a kept one: where and when it was written do not change. */
export async function putNote(tx: Writing, written: Note): Promise<Note> {
  const kept = await noteOfId(tx, written.id);
  const note = kept === null ? written : { ...kept, text: written.text, updatedAt: written.updatedAt };
  await tx.objectStore('notes').put(note);
  return note;
}
