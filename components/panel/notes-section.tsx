import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Note, NoteTarget } from '../../lib/library/note.ts';
import type { NoteLead } from '../note-entry.tsx';
import { NoteList } from '../note-list.tsx';
import { PlacedLine } from '../placed-line.tsx';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PlacedNotes } from './placed-notes.ts';
import { Stepper } from './stepper.tsx';
import { TargetNote, type Writing } from './target-note.tsx';
import type { Leading } from './use-leading.ts';

interface NotesSectionProps {
  readonly notes: PlacedNotes;
  readonly leading: Leading;
  readonly writing: Writing;
  readonly actions: PanelActions;
  readonly toast: Toast;
  readonly onWritten: () => void;
}

/** One object, so that the place to write does not begin anew each time. */
const ON_ARTICLE: NoteTarget = { kind: 'article' };

/** The notes in reading order, each leading to its place, and below them those that are not on the page now. */
export function NotesSection(props: NotesSectionProps): VNode {
  const { notes, leading, writing, actions, toast, onWritten } = props;
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
      <PlacedLine standings={[...standings.values()]} />
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
      <TargetNote target={ON_ARTICLE} writing={writing} />
    </section>
  );
}
