import { edited, settled, trashed, untrashed } from '../library/edit-note.ts';
import type { Note } from '../library/note.ts';
import { tidyTags } from '../library/tags.ts';
import { ARTICLE_STORES, articleOfId } from './article-store.ts';
import type { Connection } from './connection.ts';
import { INDEX_STORES } from './index/index-rows.ts';
import { indexNotes, keepArticle, unindex } from './index/index-writes.ts';
import type { LibraryWrites } from './library.ts';
import { changeNotes } from './many-notes.ts';
import { changeNote, clearTrash, noteOfId, putNote } from './note-store.ts';
import { asNote, asSavedArticle } from './records.ts';
import { StorageError } from './storage-error.ts';
import type { Writing } from './stores.ts';

/** Stores that a note is spread over. */
const NOTE_STORES = ['notes', ...INDEX_STORES] as const;

type NoteWrites = Omit<
  LibraryWrites,
  'saveArticle' | 'deleteArticle' | 'deleteArticles' | 'restoreArticles' | 'restore' | 'mergeIn' | 'bringBack'
>;

/** What can be changed of notes. The moment of a change is that of the call. */
export function noteWrites({ write }: Connection): NoteWrites {
  const change = (id: string, changed: (note: Note, now: string) => Note) => {
    const now = new Date().toISOString();
    return write(NOTE_STORES, async (tx) =>
      indexed(tx, await changeNote(tx, id, (note) => changed(note, now))),
    );
  };
  return {
    async saveNote(written, article) {
      const note = asNote({ ...written, tags: tidyTags(written.tags) });
      const home = article === undefined ? null : asSavedArticle(article);
      return write([...ARTICLE_STORES, 'notes'], async (tx) => {
        const kept = home === null ? await articleOfId(tx, note.articleId) : await keepArticle(tx, home);
        if (kept === null) throw homeless(note);
        return indexed(tx, await putNote(tx, { ...note, articleId: kept.id }));
      });
    },
    editNote: (id, changes) => change(id, (note, now) => edited(note, changes, now)),
    settleNote: (id, choice) => change(id, (note, now) => settled(note, choice, now)),
    trashNote: (id) => change(id, trashed),
    untrashNote: (id) => change(id, untrashed),
    purgeTrash: (now) => write(['notes'], (tx) => clearTrash(tx, now)),
    async putBack(given) {
      const note = asNote(given);
      return write([...ARTICLE_STORES, 'notes'], async (tx) => {
        if ((await articleOfId(tx, note.articleId)) === null) throw homeless(note);
        await tx.objectStore('notes').put(note);
        return indexed(tx, note);
      });
    },
    changeNotes({ kept, gone }, watch = {}) {
      const notes = kept.map(asNote);
      return write([...ARTICLE_STORES, 'notes'], (tx) => changeNotes(tx, { kept: notes, gone }, watch));
    },
    deleteNote: (id) => write(NOTE_STORES, (tx) => removeNote(tx, id)),
  };
}

async function removeNote(tx: Writing, id: string): Promise<Note | null> {
  const note = await noteOfId(tx, id);
  await Promise.all([tx.objectStore('notes').delete(id), unindex(tx, id)]);
  return note;
}

async function indexed(tx: Writing, note: Note): Promise<Note> {
  await indexNotes(tx, [note]);
  return note;
}

function homeless({ id }: Note): StorageError {
  return new StorageError('missing', `The article of the note ${id} is not kept.`);
}
