import type { VNode } from 'preact';
import type { Note } from '../lib/library/note.ts';
import type { NoteActions } from './kept-actions.ts';
import { NoteEntry } from './note-entry.tsx';
import { useNoteChanges } from './use-note-changes.ts';
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
}

/** The notes of one article, oldest first. */
export function NoteList({ notes, orphans, actions, toast, onChanged, whenNone }: NoteListProps): VNode {
  const changes = useNoteChanges(actions, toast, onChanged);
  if (notes.length === 0) return <p class="quiet">{whenNone}</p>;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <NoteEntry
          key={note.id}
          note={note}
          standing={orphans.includes(note.id) ? 'absent' : null}
          onDelete={() => void changes.remove(note)}
          onRewrite={(text) => changes.rewrite(note, text)}
        />
      ))}
    </ul>
  );
}
