import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Note } from '../../lib/library/note.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import { ArticleNote } from '../article-note.tsx';
import type { Undo } from '../kept-actions.ts';
import type { NoteLead } from '../note-entry.tsx';
import { NoteList } from '../note-list.tsx';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { NoteHistory } from './note-history.tsx';
import type { ReadingActions } from './reading-actions.ts';

interface ReadingNotesProps {
  readonly saved: SavedArticle;
  /** In the order of the text, then those that stand nowhere in it. */
  readonly notes: readonly Note[];
  readonly leadOf: (note: Note) => NoteLead | null;
  readonly actions: ReadingActions;
  readonly toast: Toast;
  readonly onWritten: () => void;
}

/** The notes on an article, each leading to its passage, and a place for the next. */
export function ReadingNotes(props: ReadingNotesProps): VNode {
  const { saved, notes, leadOf, actions, toast, onWritten } = props;
  const { t } = useTranslation();
  const begin = useCallback(() => actions.beginNote(saved), [actions, saved]);
  const change = async (changed: Promise<Undo>) => {
    try {
      const undo = await changed;
      onWritten();
      toast.offerUndo(t('noteSaved'), () => undo().then(onWritten), t('noteAsBefore'));
    } catch (error) {
      console.error(error);
      toast.say(t('notDone'));
    }
  };
  return (
    <section class="reading-notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading" class="section-heading">
        {t('notes')}
      </h2>
      <NoteList
        notes={notes}
        standingOf={() => null}
        leadOf={leadOf}
        actions={actions}
        toast={toast}
        onChanged={onWritten}
        whenNone={t('noNotesKept')}
        below={(note) => (
          <NoteHistory
            note={note}
            onRestore={(wording) => void change(actions.restoreWording(note, wording))}
            onSettle={(choice) => void change(actions.settleNote(note, choice))}
          />
        )}
      />
      <ArticleNote begin={begin} findTags={actions.findTags} toast={toast} onWritten={onWritten} />
    </section>
  );
}
