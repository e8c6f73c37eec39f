import type { ComponentChildren, VNode } from 'preact';
import type { Note, NoteColour } from '../lib/library/note.ts';
import type { NoteStanding } from '../lib/messaging/calls.ts';
import type { NoteActions, Undo } from './kept-actions.ts';
import { NoteEntry } from './note-entry.tsx';
import { useTranslation } from './translation.ts';
import type { Toast } from './use-toast.ts';

interface NoteListProps {
  readonly notes: readonly Note[];
  /** Where a note's quote stands on the page; null: that is not asked. */
  readonly standingOf: (note: Note) => NoteStanding | null;
  readonly actions: NoteActions;
  readonly toast: Toast;
  /** A note was deleted, restored or changed. */
  readonly onChanged: () => void;
  readonly whenNone: string;
  /** What stands below a note, where something does. */
  readonly below?: (note: Note) => ComponentChildren;
}

/** The notes of one article, oldest first. */
export function NoteList(props: NoteListProps): VNode {
  const { notes, standingOf, actions, toast, onChanged, whenNone, below } = props;
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
  const changed = (words: string, undo: Undo) => {
    onChanged();
    toast.offerUndo(words, () => undo().then(onChanged), t('noteAsBefore'));
  };
  const recolour = async (note: Note, colour: NoteColour) => {
    if (colour === note.colour) return;
    try {
      changed(t('colourSaved'), await actions.recolourNote(note, colour));
    } catch (error) {
      console.error(error);
      toast.say(t('notSaved'));
    }
  };
  if (notes.length === 0) return <p class="quiet">{whenNone}</p>;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <NoteEntry
          key={note.id}
          note={note}
          standing={standingOf(note)}
          findTags={actions.findTags}
          onDelete={() => void remove(note)}
          onRecolour={(colour) => void recolour(note, colour)}
          onEdit={() => actions.beginEdit(note)}
          onEdited={() => changed(t('noteSaved'), () => actions.putBack(note))}
        >
          {below?.(note)}
        </NoteEntry>
      ))}
    </ul>
  );
}
