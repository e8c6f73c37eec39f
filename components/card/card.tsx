import { useTranslation } from '../translation.ts';
import { type CardActions, CardEntry, type CardSubject } from './card-entry.tsx';
import { type CardNote, type CardNoteActions, CardNotes } from './card-notes.tsx';

/** What a card shows. */
export interface CardProps {
  /** The names at one place, the innermost first; a name inside a title has an entry of its own. */
  readonly subjects: readonly CardSubject[];
  /** Notes on these names, or on a passage at the place. */
  readonly notes: readonly CardNote[];
  readonly actions: CardActions & CardNoteActions;
}

/** What the names at one place are, and what the reader noted there. */
export function Card({ subjects, notes, actions }: CardProps) {
  const { t } = useTranslation();
  const label = subjects.length > 0 ? subjects.map(({ entity }) => entity.name).join(', ') : t('notes');
  return (
    <div class="card" role="dialog" aria-label={label} tabIndex={-1}>
      <button
        type="button"
        class="close"
        aria-label={t('cardClose')}
        title={t('cardClose')}
        onClick={actions.onClose}
      >
        ×
      </button>
      {subjects.map((subject) => (
        <CardEntry key={`${subject.entity.id} ${subject.mention}`} subject={subject} actions={actions} />
      ))}
      <CardNotes notes={notes} actions={actions} />
    </div>
  );
}
