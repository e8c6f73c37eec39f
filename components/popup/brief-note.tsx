import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { readMarkdown } from '../../lib/library/markdown.ts';
import type { Note } from '../../lib/library/note.ts';
import { plainMarkdown } from '../../lib/library/plain-markdown.ts';
import type { NoteStanding } from '../../lib/messaging/calls.ts';
import { NotePlace } from '../note-entry.tsx';
import { StandingLine } from '../note-standing.tsx';
import { useTranslation } from '../translation.ts';
import { shortened } from '../written.ts';

interface BriefNoteProps {
  readonly note: Note;
  readonly standing: NoteStanding | null;
  /** The whole note, with what can be done with it. */
  readonly children: ComponentChildren;
}

/** So much of a note's words stands in two lines. */
const WORDS_SHOWN = 120;

/** A note in three lines at most; a press unfolds it. */
export function BriefNote({ note, standing, children }: BriefNoteProps): VNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <>{children}</>;
  const words = shortened(
    [plainMarkdown(readMarkdown(note.text)), ...note.tags.map((tag) => `#${tag}`)].join(' '),
    WORDS_SHOWN,
  );
  return (
    <li class={`note colour-${note.colour}`}>
      <button
        type="button"
        class="brief-note"
        aria-expanded={false}
        title={t('unfoldNote')}
        onClick={() => setOpen(true)}
      >
        {(note.target.kind !== 'article' || words === '') && (
          <span class="note-place">
            <NotePlace target={note.target} />
          </span>
        )}
        {words !== '' && (
          <span class="brief-words" dir="auto">
            {words}
          </span>
        )}
      </button>
      <StandingLine standing={standing} />
    </li>
  );
}
