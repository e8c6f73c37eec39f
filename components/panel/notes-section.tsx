import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Note } from '../../lib/library/note.ts';
import { NoteEntry } from '../note-entry.tsx';
import { useTranslation } from '../translation.ts';
import { useNoteChanges } from '../use-note-changes.ts';
import type { Toast } from '../use-toast.ts';
import { writtenNumber } from '../written.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PlacedNote, PlacedNotes } from './placed-notes.ts';
import { rove } from './rove.ts';
import { Stepper } from './stepper.tsx';
import type { Leading } from './use-leading.ts';

interface NotesSectionProps {
  readonly notes: PlacedNotes;
  readonly leading: Leading;
  readonly actions: PanelActions;
  readonly toast: Toast;
  readonly onWritten: () => void;
}

/** The notes in reading order, each leading to its place, and below them those that are not on the page now. */
export function NotesSection({ notes, leading, actions, toast, onWritten }: NotesSectionProps): VNode {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const changes = useNoteChanges(actions, toast, onWritten);
  const entryOf = ({ note, standing }: PlacedNote) => (
    <NoteEntry
      key={note.id}
      note={note}
      standing={standing}
      lead={standing === 'absent' ? null : leadTo(note)}
      onDelete={() => void changes.remove(note)}
      onRewrite={(text) => changes.rewrite(note, text)}
    />
  );
  const leadTo = (note: Note) => ({
    isCurrent: leading.note === note.id,
    onLead: () => leading.toNote(note.id),
    onStep: (by: 1 | -1) => {
      const id = leading.stepNotes(by);
      list.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id ?? '')}"]`)?.focus();
    },
  });
  const total = notes.inOrder.length + notes.absent.length;
  return (
    <section class="section" aria-labelledby="notes-heading">
      <div class="heading-line">
        <h2 id="notes-heading" class="section-heading">
          {t('notes')}
        </h2>
        {notes.inOrder.length > 0 && (
          <Stepper
            label={t('stepNotes')}
            previous={t('previousNote')}
            next={t('nextNote')}
            {...leading.amongNotes}
            onStep={leading.stepNotes}
          />
        )}
      </div>
      {total === 0 ? <p class="quiet">{t('noNotesYet')}</p> : <NotesPlaced notes={notes} />}
      {notes.inOrder.length > 0 && (
        <ul ref={list} class="notes" onKeyDown={rove}>
          {notes.inOrder.map(entryOf)}
        </ul>
      )}
      {notes.absent.length > 0 && (
        <>
          <h3 class="section-heading">{t('notesAbsent')}</h3>
          <ul class="notes">{notes.absent.map(entryOf)}</ul>
        </>
      )}
    </section>
  );
}

function NotesPlaced({ notes: { inOrder, absent } }: { notes: PlacedNotes }): VNode {
  const { t, language } = useTranslation();
  const placed = inOrder.filter(({ standing }) => standing !== null).length;
  const total = inOrder.length + absent.length;
  const form = new Intl.PluralRules(language).select(total) === 'one' ? 'one' : 'other';
  return (
    <p class="quiet" role="status">
      {t(`notesPlaced_${form}`, writtenNumber(placed, language), writtenNumber(total, language))}
    </p>
  );
}
