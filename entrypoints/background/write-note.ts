import type { Note } from '../../lib/library/note.ts';
import { tellPages } from '../../lib/messaging/to-page.ts';
import type { Drafts } from '../../lib/storage/drafts.ts';
import type { Library } from '../../lib/storage/library.ts';

/**
 * Saves a draft as a note, with its article if that is new, or as the edit of one, and gives the draft up. The draft's
 * token is the new note's id: a message that is repeated makes no second note. Null where there is no such draft.
 */
export async function writeNote(
  library: Library,
  drafts: Drafts,
  token: string,
  text: string,
): Promise<Note | null> {
  const draft = await drafts.read(token);
  if (!draft) return null;
  const now = new Date().toISOString();
  const { article, annotation, noteId, target, colour, tags, createdAt } = draft;
  const saved = { id: crypto.randomUUID(), article, annotation, savedAt: now };
  const written = { id: token, articleId: saved.id, target, text, colour, tags, createdAt, updatedAt: now };
  const note =
    noteId === null
      ? await library.saveNote({ ...written, deletedAt: null, earlier: [] }, saved)
      : await library.editNote(noteId, { text, colour, tags });
  await drafts.drop(token);
  tellPages().catch((error: unknown) => console.error('Sorot: pages were not told', error));
  return note;
}
