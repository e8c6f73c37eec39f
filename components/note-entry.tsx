import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note, NoteTarget } from '../lib/library/note.ts';
import type { NoteStanding } from '../lib/messaging/calls.ts';
import { NoteComposer } from './note-composer.tsx';
import { StandingLine } from './note-standing.tsx';
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

/** Leads the reader to a note's place on the page. */
export interface NoteLead {
  /** Whether the reader is there. */
  readonly isCurrent: boolean;
  readonly onLead: () => void;
  /** Leads to the next or previous note. */
  readonly onStep: (by: 1 | -1) => void;
}

interface NoteEntryProps {
  readonly note: Note;
  /** How it stands on the page in front; null where none is spoken of, or it has not told. */
  readonly standing: NoteStanding | null;
  /** Null where there is no place to lead to. */
  readonly lead?: NoteLead | null;
  readonly onDelete: () => void;
  /** Changes its words; null where notes are only read. */
  readonly onRewrite: ((text: string) => Promise<void>) | null;
}

/** A note with its place, and what can be done with it. */
export function NoteEntry({ note, standing, lead = null, onDelete, onRewrite }: NoteEntryProps): VNode {
  const { t, language } = useTranslation();
  const [editing, setEditing] = useState(false);
  const rewrite = async (text: string) => {
    await onRewrite?.(text);
    setEditing(false);
  };
  return (
    <li class={lead?.isCurrent ? 'note is-current' : 'note'}>
      {lead === null ? (
        <p class="note-place">
          <NotePlace target={note.target} />
        </p>
      ) : (
        <LeadingPlace id={note.id} target={note.target} lead={lead} />
      )}
      <StandingLine standing={standing} />
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
    </li>
  );
}

function LeadingPlace({ id, target, lead }: { id: string; target: NoteTarget; lead: NoteLead }): VNode {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (lead.isCurrent) button.current?.scrollIntoView?.({ block: 'nearest' });
  }, [lead.isCurrent]);
  const stepByKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    lead.onStep(event.key === 'ArrowRight' ? 1 : -1);
  };
  return (
    <button
      ref={button}
      type="button"
      class="note-place note-lead"
      data-stop={id}
      title={t('showNote')}
      aria-current={lead.isCurrent ? 'true' : undefined}
      onClick={lead.onLead}
      onKeyDown={stepByKey}
    >
      <NotePlace target={target} />
    </button>
  );
}
