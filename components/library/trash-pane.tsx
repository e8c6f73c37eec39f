import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { TRASH_DAYS } from '../../lib/library/edit-note.ts';
import { Unread, Waiting } from '../conditions.tsx';
import type { Undo } from '../kept-actions.ts';
import { NotePlace } from '../note-entry.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { writtenInstant, writtenNumber } from '../written.ts';
import type { TrashActions, TrashRow } from './trash-actions.ts';

/** A screenful or two; more on asking. */
const PAGE_LENGTH = 30;

interface TrashPaneProps {
  readonly actions: TrashActions;
  readonly toast: Toast;
  readonly version: number;
  readonly onWritten: () => void;
}

/** The deleted notes, last deleted first. */
export function TrashPane({ actions, toast, version, onWritten }: TrashPaneProps): VNode {
  const { t, language } = useTranslation();
  const [limit, setLimit] = useState(PAGE_LENGTH);
  const [rows, retry] = useLoaded(
    useCallback(() => actions.trash(limit), [actions, limit]),
    version,
  );
  const act = async (change: () => Promise<Undo>, words: string, restored: string) => {
    try {
      const undo = await change();
      onWritten();
      toast.offerUndo(words, () => undo().then(onWritten), restored);
    } catch (error) {
      console.error(error);
      toast.say(t('notDone'));
    }
  };
  return (
    <section class="reading-notes trash" aria-labelledby="trash-heading">
      <a class="back" href="#/">
        {t('backToList')}
      </a>
      <h1 id="trash-heading" class="settings-title">
        {t('trash')}
      </h1>
      <p class="quiet">{t('trashHint', writtenNumber(TRASH_DAYS, language))}</p>
      {rows.state === 'loading' && <Waiting />}
      {rows.state === 'failed' && <Unread onRetry={retry} />}
      {rows.state === 'ready' && rows.value.length === 0 && <p class="quiet">{t('trashEmpty')}</p>}
      {rows.state === 'ready' && rows.value.length > 0 && (
        <ul class="notes">
          {rows.value.map((row) => (
            <TrashEntry
              key={row.note.id}
              row={row}
              onPutBack={() => void act(() => actions.putBack(row.note), t('notePutBack'), t('noteDeleted'))}
              onDelete={() =>
                void act(() => actions.deleteForGood(row.note), t('noteGone'), t('noteInTrashAgain'))
              }
            />
          ))}
        </ul>
      )}
      {rows.state === 'ready' && rows.value.length === limit && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + PAGE_LENGTH)}>
          {t('showMore')}
        </button>
      )}
    </section>
  );
}

interface TrashEntryProps {
  readonly row: TrashRow;
  readonly onPutBack: () => void;
  readonly onDelete: () => void;
}

function TrashEntry({ row: { note, articleTitle }, onPutBack, onDelete }: TrashEntryProps): VNode {
  const { t, language } = useTranslation();
  return (
    <li class={`note colour-${note.colour}`}>
      <p class="note-place">
        <NotePlace target={note.target} />
      </p>
      <p class="note-text" dir="auto">
        {note.text}
      </p>
      <p class="note-foot">
        <bdi>{articleTitle === '' ? t('untitled') : articleTitle}</bdi>
        <time dateTime={note.deletedAt ?? undefined}>
          {t('deletedOn', writtenInstant(note.deletedAt ?? note.updatedAt, language))}
        </time>
        <button type="button" class="link" onClick={onPutBack}>
          {t('putBack')}
        </button>
        <button type="button" class="link" onClick={onDelete}>
          {t('deleteForGood')}
        </button>
      </p>
    </li>
  );
}
