import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { ArticleNote } from '../article-note.tsx';
import { CiteMenu } from '../cite-menu.tsx';
import { Failed, Waiting } from '../conditions.tsx';
import type { Undo } from '../kept-actions.ts';
import { NoteList } from '../note-list.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { ArticleText } from './article-text.tsx';
import { NoteHistory } from './note-history.tsx';
import type { Reading, ReadingActions } from './reading-actions.ts';

interface ReadingPaneProps {
  /** Id of the saved article. */
  readonly id: string;
  readonly actions: ReadingActions;
  readonly toast: Toast;
  readonly version: number;
  readonly onWritten: () => void;
}

/** One saved article with its notes. */
export function ReadingPane({ id, actions, toast, version, onWritten }: ReadingPaneProps): VNode {
  const { t } = useTranslation();
  const [reading, retry] = useLoaded(
    useCallback(() => actions.read(id), [actions, id]),
    version,
  );
  return (
    <>
      <a class="back" href="#/">
        {t('backToList')}
      </a>
      {reading.state === 'loading' && <Waiting />}
      {reading.state === 'failed' && <Failed words={t('storageUnreadable')} onRetry={retry} />}
      {reading.state === 'ready' && reading.value === null && <p class="quiet">{t('articleGone')}</p>}
      {reading.state === 'ready' && reading.value !== null && (
        <>
          <CitedText saved={reading.value.saved} actions={actions} toast={toast} />
          <ReadingNotes reading={reading.value} actions={actions} toast={toast} onWritten={onWritten} />
        </>
      )}
    </>
  );
}

function CitedText({
  saved,
  actions,
  toast,
}: Pick<ReadingPaneProps, 'actions' | 'toast'> & Pick<Reading, 'saved'>): VNode {
  return (
    <>
      <div class="reading-tools">
        <CiteMenu onCite={(form) => actions.cite(saved.article, form)} toast={toast} />
      </div>
      <ArticleText saved={saved} />
    </>
  );
}

interface ReadingNotesProps {
  readonly reading: Reading;
  readonly actions: ReadingActions;
  readonly toast: Toast;
  readonly onWritten: () => void;
}

function ReadingNotes({ reading, actions, toast, onWritten }: ReadingNotesProps): VNode {
  const { t } = useTranslation();
  const { saved } = reading;
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
        notes={reading.notes}
        standingOf={() => null}
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
