import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Note } from '../../lib/library/note.ts';
import type { NoteLead } from '../note-entry.tsx';
import { NoteList } from '../note-list.tsx';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { writtenNumber } from '../written.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PlacedNotes } from './placed-notes.ts';
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
  const section = useRef<HTMLElement>(null);
  const standings = new Map(
    [...notes.inOrder, ...notes.absent].map(({ note, standing }) => [note.id, standing]),
  );
  const leadOf = ({ id }: Note): NoteLead => ({
    isCurrent: leading.note === id,
    onLead: () => leading.toNote(id),
    onStep: (by) => {
      const next = leading.stepNotes(by);
      const stops = section.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [];
      [...stops].find(({ dataset }) => dataset['stop'] === next)?.focus();
    },
  });
  const list = { actions, toast, onChanged: onWritten, whenNone: t('noNotesYet') };
  const standingOf = ({ id }: Note) => standings.get(id) ?? null;
  const total = notes.inOrder.length + notes.absent.length;
  return (
    <section ref={section} class="section" aria-labelledby="notes-heading">
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
      {total > 0 && <NotesPlaced notes={notes} />}
      {(notes.inOrder.length > 0 || total === 0) && (
        <NoteList
          {...list}
          notes={notes.inOrder.map(({ note }) => note)}
          standingOf={standingOf}
          leadOf={leadOf}
        />
      )}
      {notes.absent.length > 0 && (
        <>
          <h3 class="section-heading">{t('notesAbsent')}</h3>
          <NoteList {...list} notes={notes.absent.map(({ note }) => note)} standingOf={standingOf} />
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
