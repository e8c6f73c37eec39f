import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Unread, Waiting } from '../conditions.tsx';
import { articleHash } from '../library/place.ts';
import { NoteList } from '../note-list.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import type { DossierActions } from './dossier-actions.ts';

interface NotesPartProps {
  readonly entity: string;
  readonly actions: DossierActions;
  readonly toast: Toast;
  readonly version: number;
  readonly onWritten: () => void;
}

/** So many notes at first, and more on asking. */
const AT_ONCE = 10;

/** The reader's notes on an entity, in whatever article, each with the way to it. */
export function NotesPart({ entity, actions, toast, version, onWritten }: NotesPartProps): VNode {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(AT_ONCE);
  const [loaded, retry] = useLoaded(
    useCallback(() => actions.notes(entity, limit), [actions, entity, limit]),
    version,
  );
  return (
    <section class="dossier-part" aria-labelledby="entity-notes-heading">
      <h2 id="entity-notes-heading" class="section-heading">
        {t('notes')}
      </h2>
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'failed' && <Unread onRetry={retry} />}
      {loaded.state === 'ready' && (
        <NoteList
          notes={loaded.value.map(({ note }) => note)}
          standingOf={() => null}
          actions={actions}
          toast={toast}
          onChanged={onWritten}
          whenNone={t('noNotesOnName')}
          below={(note) => {
            const title = loaded.value.find((one) => one.note.id === note.id)?.articleTitle ?? '';
            return (
              <a class="note-article" href={articleHash(note.articleId)} dir="auto">
                {title === '' ? t('untitled') : title}
              </a>
            );
          }}
        />
      )}
      {loaded.state === 'ready' && loaded.value.length === limit && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + AT_ONCE)}>
          {t('showMore')}
        </button>
      )}
    </section>
  );
}
