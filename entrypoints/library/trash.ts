import type { TrashActions } from '../../components/library/trash-actions.ts';
import type { Library } from '../../lib/storage/library.ts';
import { undoOf } from './undo-of.ts';

/** What the trash asks, answered from the storage. */
export function trashActions(opened: () => Promise<Library>): TrashActions {
  return {
    async trash(limit) {
      const library = await opened();
      const notes = await library.trashedNotes({ limit });
      return Promise.all(
        notes.map(async (note) => {
          const saved = await library.article(note.articleId);
          return { note, articleTitle: saved?.article.title ?? '' };
        }),
      );
    },
    async putBack(note) {
      const library = await opened();
      await library.untrashNote(note.id);
      return undoOf(library, note);
    },
    async deleteForGood(note) {
      const library = await opened();
      await library.deleteNote(note.id);
      return undoOf(library, note);
    },
  };
}
