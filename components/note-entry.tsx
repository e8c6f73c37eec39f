import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Note, NoteTarget } from '../lib/library/note.ts';
import { NoteComposer } from './note-composer.tsx';
import { useTranslation } from './translation.ts';
import { shortened, writtenInstant } from './written.ts';

/** What a note is on, in one line: the quote, the name, or "article". */
export function NotePlace({ target }: { target: NoteTarget }): VNode {
  const { t } = useTranslation();
  if (target.kind === 'quote') {
    return (
      <q class="note-quote" dir="auto" title={target.quote}>
        {shortened(target.quote)}
      </q>
    );
  }
  if (target.kind === 'entity') return <bdi class={`type-${target.type}`}>{target.name}</bdi>;
  return <span>{t('noteOnArticle')}</span>;
}

interface NoteEntryProps {
  readonly note: Note;
  /** Whether its quote is not on the page now. */
  readonly orphan: boolean;
  readonly onDelete: () => void;
  /** Changes its words; null where notes are only read. */
  readonly onRewrite: ((text: string) => Promise<void>) | null;
  /** Stands below the note. */
  readonly children?: ComponentChildren;
}

/** A note with its place, and what can be done with it. */
export function NoteEntry({ note, orphan, onDelete, onRewrite, children }: NoteEntryProps): VNode {
  const { t, language } = useTranslation();
  const [editing, setEditing] = useState(false);
  const rewrite = async (text: string) => {
    await onRewrite?.(text);
    setEditing(false);
  };
  return (
    <li class="note">
      <p class="note-place">
        <NotePlace target={note.target} />
        {orphan && <span class="note-orphan">{t('noteOrphan')}</span>}
      </p>
      {editing ? (
        <NoteComposer
          label={t('noteWords')}
          initial={note.text}
          focused
          onKeep={null}
          onSave={rewrite}
          onLeave={() => setEditing(false)}
        />
      ) : (
        <p class="note-text" dir="auto">
          {note.text}
        </p>
      )}
      <p class="note-foot">
        <time dateTime={note.updatedAt}>{writtenInstant(note.updatedAt, language)}</time>
        {onRewrite !== null && !editing && (
          <button type="button" class="link" onClick={() => setEditing(true)} aria-label={t('editNote')}>
            {t('edit')}
          </button>
        )}
        <button type="button" class="link" onClick={onDelete} aria-label={t('deleteNote')}>
          {t('delete')}
        </button>
      </p>
      {children}
    </li>
  );
}
