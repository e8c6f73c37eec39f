import type { NoteActions, OpenedDraft } from '../../components/kept-actions.ts';
import type { NoteWords } from '../../lib/library/note-words.ts';

/** The words of a note in which nothing was written. */
export const NO_WORDS: NoteWords = { text: '', colour: 'yellow', tags: [] };

/** A draft as a door would open it; `changes` says what it does otherwise. */
export function openedDraft(text = '', changes: Partial<OpenedDraft> = {}): OpenedDraft {
  return {
    token: text,
    words: { ...NO_WORDS, text },
    keep: async () => {},
    save: async () => {},
    leave: async () => {},
    ...changes,
  };
}

/** What a list of notes asks, answered with nothing. */
export const noteActions: NoteActions = {
  deleteNote: async () => async () => {},
  recolourNote: async () => async () => {},
  beginEdit: async (note) => openedDraft(note.text),
  putBack: async () => {},
  findTags: async () => [],
};
