import type { KeptActions, NoteActions } from '../../components/kept-actions.ts';
import { exportFileName, offerFile } from '../../components/offer-file.ts';
import { toExport } from '../../lib/library/export.ts';
import type { Library } from '../../lib/storage/library.ts';
import { afterWrite } from './after-write.ts';
import { beginEdit } from './opened-draft.ts';
import { undoOf } from './undo-of.ts';

type Opened = () => Promise<Library>;

/** What can be done with what is kept, done in the storage. */
export function keptActions(opened: Opened): KeptActions {
  return {
    async deleteArticle(id) {
      const library = await opened();
      const deleted = await library.deleteArticle(id);
      afterWrite();
      return async () => {
        await library.restore(deleted);
        afterWrite();
      };
    },
    async exportJson() {
      const library = await opened();
      offerFile(document, exportFileName(new Date()), toExport((await library.readable()).contents));
    },
  };
}

/** What lists of notes ask, answered from the storage. */
export function noteActions(opened: Opened): NoteActions {
  return {
    async deleteNote(note) {
      const library = await opened();
      const before = (await library.note(note.id)) ?? note;
      await library.trashNote(note.id);
      return undoOf(library, before);
    },
    async recolourNote(note, colour) {
      const library = await opened();
      await library.editNote(note.id, { colour });
      afterWrite();
      return async () => {
        await library.editNote(note.id, { colour: note.colour });
        afterWrite();
      };
    },
    beginEdit,
    async putBack(note) {
      await (await opened()).putBack(note);
      afterWrite();
    },
    findTags: async (prefix) => (await opened()).tagsUsed(prefix, TAGS_OFFERED),
  };
}

/** So many completions are looked through at a glance. */
const TAGS_OFFERED = 8;
