import type { VNode } from 'preact';
import type { Markdown } from '../../lib/library/markdown.ts';
import type { Note, NoteColour } from '../../lib/library/note.ts';
import type { NoteStanding } from '../../lib/messaging/calls.ts';
import { ColourButtons } from '../colour-buttons.tsx';
import { MarkdownText } from '../markdown.tsx';
import { StandingLine } from '../note-standing.tsx';
import { NoteTags } from '../note-tags.tsx';
import { useTranslation } from '../translation.ts';

/** A note as a card shows it. */
export interface CardNote {
  readonly note: Note;
  /** Its words, read. */
  readonly words: readonly Markdown[];
  /** Where its quote stands on this page; null: it is on no quote. */
  readonly standing: NoteStanding | null;
}

/** What can be done with a note on a card. */
export interface CardNoteActions {
  readonly onEdit: (note: Note) => void;
  readonly onRecolour: (note: Note, colour: NoteColour) => void;
  readonly onDelete: (note: Note) => void;
}

interface CardNotesProps {
  readonly notes: readonly CardNote[];
  readonly actions: CardNoteActions;
}

/** The reader's words on what the card is about. */
export function CardNotes({ notes, actions }: CardNotesProps): VNode | null {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <section class="entry" aria-label={t('notes')}>
      {notes.map((shown) => (
        <CardNoteEntry key={shown.note.id} shown={shown} actions={actions} />
      ))}
    </section>
  );
}

function CardNoteEntry({ shown, actions }: { shown: CardNote; actions: CardNoteActions }): VNode {
  const { t } = useTranslation();
  const { note, words, standing } = shown;
  return (
    <article class={`card-note colour-${note.colour}`}>
      {words.length > 0 ? <MarkdownText pieces={words} /> : <p class="quiet">{t('noteWithoutWords')}</p>}
      <NoteTags tags={note.tags} />
      <StandingLine standing={standing} />
      <div class="note-acts">
        <ColourButtons
          chosen={note.colour}
          onChoose={(colour) => actions.onRecolour(note, colour)}
          nameOf={(name) => name}
        />
        <button type="button" class="act" aria-label={t('editNote')} onClick={() => actions.onEdit(note)}>
          {t(words.length > 0 ? 'edit' : 'selectionAddNote')}
        </button>
        <button type="button" class="act" aria-label={t('deleteNote')} onClick={() => actions.onDelete(note)}>
          {t('delete')}
        </button>
      </div>
    </article>
  );
}
