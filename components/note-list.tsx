import type { ComponentChildren, VNode } from 'preact';
import type { Note, NoteColour } from '../lib/library/note.ts';
import type { NoteStanding } from '../lib/messaging/calls.ts';
import type { NoteActions, Undo } from './kept-actions.ts';
import { NoteEntry, type NoteLead } from './note-entry.tsx';
import { BriefNote } from './popup/brief-note.tsx';
import { rove } from './rove.ts';
import { useTranslation } from './translation.ts';
import type { Toast } from './use-toast.ts';

interface NoteListProps {
  readonly notes: readonly Note[];
  /** How a note stands on the page; null: that is not asked, or not told. */
  readonly standingOf: (note: Note) => NoteStanding | null;
  /** Leads to a note's place; null: there is none. Absent: no page is in front. */
  readonly leadOf?: (note: Note) => NoteLead | null;
  readonly actions: NoteActions;
  readonly toast: Toast;
  /** A note was deleted, restored or changed. */
  readonly onChanged: () => void;
  readonly whenNone: string;
  /** Whether each note is told in a few lines until it is pressed. */
  readonly isBrief?: boolean;
  /** What stands below a note, where something does. */
  readonly below?: (note: Note) => ComponentChildren;
}

/** Notes of one article, in the order given. */
export function NoteList(props: NoteListProps): VNode {
  const { notes, standingOf, leadOf, actions, toast, onChanged, whenNone, isBrief = false, below } = props;
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
  const entry = (note: Note) => (
    <NoteEntry
      key={note.id}
      note={note}
      standing={standingOf(note)}
      lead={leadOf?.(note) ?? null}
      takesFocus={isBrief}
      findTags={actions.findTags}
      onDelete={() => void remove(note)}
      onRecolour={(colour) => void recolour(note, colour)}
      onEdit={() => actions.beginEdit(note)}
      onEdited={() => changed(t('noteSaved'), () => actions.putBack(note))}
    >
      {below?.(note)}
    </NoteEntry>
  );
  return (
    <ul class="notes" onKeyDown={rove}>
      {isBrief
        ? notes.map((note) => (
            <BriefNote key={note.id} note={note} standing={standingOf(note)}>
              {entry(note)}
            </BriefNote>
          ))
        : notes.map(entry)}
    </ul>
  );
}
