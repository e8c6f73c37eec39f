import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Article } from '../../lib/library/article.ts';
import type { Note } from '../../lib/library/note.ts';
import type { NoteStanding } from '../../lib/messaging/calls.ts';
import type { Annotation } from '../../lib/recognition/annotation.ts';
import { ArticleNote } from '../article-note.tsx';
import { NoteList } from '../note-list.tsx';
import { PlacedLine } from '../placed-line.tsx';
import { useTranslation } from '../translation.ts';
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
  const begin = useCallback(() => actions.beginNote(article, annotation), [actions, article, annotation]);
  const standingOf = ({ id }: Note): NoteStanding => (orphans.includes(id) ? 'absent' : 'placed');
  return (
    <div class="page-notes">
      <div class="notes-head">
        <h2 class="section-heading">{t('notes')}</h2>
        <PlacedLine standings={notes.map(standingOf)} />
      </div>
      <NoteList
        notes={notes}
        standingOf={standingOf}
        actions={actions}
        toast={toast}
        onChanged={onWritten}
        whenNone={t('noNotesYet')}
      />
      <ArticleNote begin={begin} findTags={actions.findTags} toast={toast} onWritten={onWritten} />
    </div>
  );
}
