import type { Note } from '../lib/library/note.ts';
import type { NoteActions } from './kept-actions.ts';
import { useTranslation } from './translation.ts';
import type { Toast } from './use-toast.ts';

/** What a list of notes does to them, told at the foot of the page. */
export interface NoteChanges {
  /** Deletes a note, with a way back. */
  remove(note: Note): Promise<void>;
  /** Changes a note's words. @throws where they could not be kept: the words stay with the reader. */
  rewrite(note: Note, text: string): Promise<void>;
}

/** The {@link NoteChanges} of a list. `onChanged`: a note was deleted, restored or rewritten. */
export function useNoteChanges(actions: NoteActions, toast: Toast, onChanged: () => void): NoteChanges {
  const { t } = useTranslation();
  return {
    async remove(note) {
      try {
        const undo = await actions.deleteNote(note);
        onChanged();
        toast.offerUndo(t('noteDeleted'), () => undo().then(onChanged), t('noteRestored'));
      } catch (error) {
        console.error(error);
        toast.say(t('notDeleted'));
      }
    },
    async rewrite(note, text) {
      await actions.rewriteNote(note, text);
      onChanged();
      toast.say(t('noteSaved'));
    },
  };
}
