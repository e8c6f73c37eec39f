import type { ComponentChildren, VNode } from 'preact';
import type { Note } from '../lib/library/note.ts';
import type { NoteActions } from './kept-actions.ts';
import { NoteEntry } from './note-entry.tsx';
import { useTranslation } from './translation.ts';
import type { Toast } from './use-toast.ts';

interface NoteListProps {
  readonly notes: readonly Note[];
  /** Ids of notes whose quote is not on the page now. */
  readonly orphans: readonly string[];
  readonly actions: NoteActions;
  readonly toast: Toast;
  /** A note was deleted, restored or rewritten. */
  readonly onChanged: () => void;
  readonly whenNone: string;
  /** What stands below a note, where something does. */
  readonly below?: (note: Note) => ComponentChildren;
}

/** The notes of one article, oldest first. */
export function NoteList(props: NoteListProps): VNode {
  const { notes, orphans, actions, toast, onChanged, whenNone, below } = props;
  const { t } = useTranslation();
  const remove = async (note: Note) => {
    try {
      const undo = await actions.deleteNote(note);
      onChanged();
      toast.offerUndo(t('noteDeleted'), () => undo().then(onChanged), t('noteRestored'));
    } catch (error) {
      console.error(error);
      toast.say(t('notDeleted'));
    }
  };
  const rewrite = async (note: Note, text: string) => {
    await actions.rewriteNote(note, text);
    onChanged();
    toast.say(t('noteSaved'));
  };
  if (notes.length === 0) return <p class="quiet">{whenNone}</p>;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <NoteEntry
          key={note.id}
          note={note}
          orphan={orphans.includes(note.id)}
          onDelete={() => void remove(note)}
          onRewrite={(text) => rewrite(note, text)}
        >
          {below?.(note)}
        </NoteEntry>
      ))}
    </ul>
  );
}
