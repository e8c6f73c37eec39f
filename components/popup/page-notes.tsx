import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Article } from '../../lib/library/article.ts';
import type { Note } from '../../lib/library/note.ts';
import type { Annotation } from '../../lib/recognition/annotation.ts';
import { NoteComposer } from '../note-composer.tsx';
import { NoteList } from '../note-list.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import type { PageActions } from './page-actions.ts';

interface PageNotesProps {
  readonly notes: readonly Note[];
  readonly orphans: readonly string[];
  readonly article: Article;
  readonly annotation: Annotation | null;
  readonly actions: PageActions;
  readonly toast: Toast;
  readonly onWritten: () => void;
}

/** The notes on this article, and a place to write one on the whole of it. */
export function PageNotes(props: PageNotesProps): VNode {
  const { notes, orphans, article, annotation, actions, toast, onWritten } = props;
  const { t } = useTranslation();
  const [draft] = useLoaded(
    useCallback(() => actions.articleDraft(article, annotation), [actions, article, annotation]),
  );
  const keep = useCallback(
    (text: string) => actions.keepArticleDraft(article, annotation, text),
    [actions, article, annotation],
  );
  const save = async (text: string) => {
    await actions.saveArticleNote(article, annotation, text);
    onWritten();
    toast.say(t('noteSaved'));
  };
  return (
    <div class="page-notes">
      <h2 class="section-heading">{t('notes')}</h2>
      <NoteList
        notes={notes}
        standingOf={({ id }) => (orphans.includes(id) ? 'absent' : null)}
        actions={actions}
        toast={toast}
        onChanged={onWritten}
        whenNone={t('noNotesYet')}
      />
      {draft.state !== 'loading' && (
        <NoteComposer
          label={t('noteOnArticle')}
          labelled
          initial={draft.state === 'ready' ? draft.value : ''}
          onKeep={keep}
          onSave={save}
          onLeave={null}
        />
      )}
    </div>
  );
}
