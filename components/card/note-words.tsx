import type { Note } from '../../lib/library/note.ts';
import { useTranslation } from '../translation.ts';

/** The reader's words on what the card is about. */
export function NoteWords({ notes }: { notes: readonly Note[] }) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <section class="entry" aria-label={t('notes')}>
      <p class="type">{t('notes')}</p>
      {notes.map((note) => (
        <p key={note.id} class="words" dir="auto">
          {note.text}
        </p>
      ))}
    </section>
  );
}
