import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/library/article.ts';
import { withoutTagging } from '../../lib/library/article-tags.ts';
import type { Note } from '../../lib/library/note.ts';
import type { NoteStanding, PageSummary } from '../../lib/messaging/calls.ts';
import { ArticleNote } from '../article-note.tsx';
import { NoteList } from '../note-list.tsx';
import { PlacedLine } from '../placed-line.tsx';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { writtenNumber } from '../written.ts';
import type { PageActions } from './page-actions.ts';

/** Whether the reader writes a note on the article in the popup, and how that begins and ends. */
export interface Writing {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

interface PageNotesProps {
  /** All that are kept of the article. */
  readonly notes: readonly Note[];
  readonly summary: PageSummary;
  readonly article: Article;
  readonly actions: PageActions;
  readonly toast: Toast;
  readonly writing: Writing;
  readonly onWritten: () => void;
}

/** So many at first: more would push the rest of the popup out of sight. */
const AT_A_GLANCE = 3;

/** The notes on this article in a few lines each, and a way to write one on the whole of it. */
export function PageNotes(props: PageNotesProps): VNode {
  const { notes, summary, article, actions, toast, writing, onWritten } = props;
  const { annotation } = summary;
  const { t, language } = useTranslation();
  const [all, setAll] = useState(false);
  const begin = useCallback(() => actions.beginNote(article, annotation), [actions, article, annotation]);
  const listed = withoutTagging(notes);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !writing.isOpen) opener.current?.focus();
    wasOpen.current = writing.isOpen;
  }, [writing.isOpen]);
  const shown = all ? listed : listed.slice(-AT_A_GLANCE);
  const standings = new Map(summary.notes.map(({ id, standing }) => [id, standing]));
  // The page may not have told of one that was just written; on the article or a name it has no place to lose.
  const standingOf = ({ id, target }: Note): NoteStanding | null =>
    standings.get(id) ?? (target.kind === 'quote' ? null : 'placed');
  const isPlaced = (note: Note) => standingOf(note) === 'placed';
  // That notes are where they were put goes without saying.
  const told = (note: Note) => (isPlaced(note) ? null : standingOf(note));
  return (
    <section class="page-notes" aria-labelledby="notes-heading">
      <div class="notes-head">
        <h2 id="notes-heading" class="section-heading">
          {t('notes')}
        </h2>
        {listed.every(isPlaced) ? (
          listed.length > 0 && <p class="quiet">{writtenNumber(listed.length, language)}</p>
        ) : (
          <PlacedLine standings={listed.map(standingOf)} />
        )}
        {!writing.isOpen && (
          <button ref={opener} type="button" class="link begin-note" onClick={() => writing.setOpen(true)}>
            {t('beginNote')}
          </button>
        )}
      </div>
      {writing.isOpen && (
        <ArticleNote
          begin={begin}
          findTags={actions.findTags}
          toast={toast}
          onWritten={onWritten}
          onClose={() => writing.setOpen(false)}
        />
      )}
      {shown.length > 0 && (
        <NoteList
          notes={shown}
          standingOf={told}
          isBrief
          actions={actions}
          toast={toast}
          onChanged={onWritten}
          whenNone=""
        />
      )}
      {shown.length < listed.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('allNotes', writtenNumber(listed.length, language))}
        </button>
      )}
    </section>
  );
}
