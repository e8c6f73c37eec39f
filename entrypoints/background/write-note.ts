import type { NoteWords } from '../../lib/library/note-words.ts';
import type { SavedInFrame } from '../../lib/messaging/calls.ts';
import { keepLastColour } from '../../lib/storage/last-colour.ts';
import { afterWrite } from '../library/after-write.ts';
import { dropDraft, readDraft } from './kept-drafts.ts';
import { library } from './stores.ts';

/**
 * Saves a draft as a note, with its article if that is new, or as the edit of one, and gives the draft up. The draft's
 * token is the new note's id: a message that is repeated, since its answer was cut off, makes no second note and has the
 * same answer. Null where there is no such draft.
 */
export async function writeNote(token: string, words: NoteWords): Promise<SavedInFrame | null> {
  const draft = await readDraft(token);
  if (!draft) {
    const written = await (await library()).note(token);
    return written === null ? null : { id: written.id, isNew: true };
  }
  const now = new Date().toISOString();
  const { article, annotation, noteId, target, createdAt } = draft;
  const saved = { id: crypto.randomUUID(), article, annotation, savedAt: now };
  const written = { id: token, articleId: saved.id, target, ...words, createdAt, updatedAt: now };
  const kept = await library();
  const note =
    noteId === null
      ? await kept.saveNote({ ...written, deletedAt: null, earlier: [] }, saved)
      : await kept.editNote(noteId, words);
  await dropDraft(token);
  await keepLastColour(words.colour);
  afterWrite();
  return { id: note.id, isNew: noteId === null };
}
