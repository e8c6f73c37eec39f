import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTranslation } from './translation.ts';
import { type NoteWriting, type NoteWritingCalls, useNoteWriting } from './use-note-writing.ts';

/** What the composer needs of what it stands in. */
export interface NoteComposerProps extends NoteWritingCalls {
  /** What is being written, for those who do not see where it stands. */
  readonly label: string;
  /** Whether {@link label} is shown above the words. */
  readonly labelled?: boolean;
  /** The words to begin with: a draft, or the note being changed. */
  readonly initial: string;
  /** Whether the reader came here to write. */
  readonly focused?: boolean;
}

/** A field for a note's words: kept at each pause, saved by button or Ctrl/Cmd+Enter, left by Escape. */
export function NoteComposer({
  label,
  labelled = false,
  initial,
  focused = false,
  ...calls
}: NoteComposerProps): VNode {
  const { t } = useTranslation();
  const writing = useNoteWriting(initial, calls);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const area = field.current;
    if (!focused || area === null) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [focused]);
  return (
    <div class="composer">
      <label class={labelled ? 'composer-label' : 'visually-hidden'} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        dir="auto"
        rows={3}
        value={writing.text}
        placeholder={t('notePlaceholder')}
        readOnly={writing.phase === 'saving'}
        onInput={(event) => writing.write(event.currentTarget.value)}
        onKeyDown={(event) => obey(event, writing, calls.onLeave !== null)}
      />
      <ComposerFault writing={writing} />
      <ComposerFoot writing={writing} leaving={leavingOf(calls)} />
    </div>
  );
}

function obey(event: KeyboardEvent, writing: NoteWriting, canLeave: boolean): void {
  if (event.isComposing) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void writing.save();
  } else if (event.key === 'Escape' && canLeave) {
    event.preventDefault();
    event.stopPropagation();
    void writing.leave();
  }
}

function leavingOf({ onKeep, onLeave }: NoteWritingCalls): 'close' | 'cancel' | null {
  if (onLeave === null) return null;
  return onKeep === null ? 'cancel' : 'close';
}

function ComposerFault({ writing }: { writing: NoteWriting }): VNode | null {
  const { t } = useTranslation();
  if (writing.phase !== 'failed' && !writing.draftLost) return null;
  return (
    <p class="fault" role="alert">
      {writing.phase === 'failed' ? t('notSaved') : t('draftNotKept')}
    </p>
  );
}

interface ComposerFootProps {
  readonly writing: NoteWriting;
  /** What turning away is called: "close" keeps the words, "cancel" does not; null: there is nowhere to turn. */
  readonly leaving: 'close' | 'cancel' | null;
}

function ComposerFoot({ writing, leaving }: ComposerFootProps): VNode {
  const { t } = useTranslation();
  const { text, phase, save, leave } = writing;
  return (
    <div class="composer-foot">
      <button
        type="button"
        class="button primary"
        disabled={text.trim() === '' || phase === 'saving'}
        title={t('saveShortcut')}
        onClick={() => void save()}
      >
        {phase === 'saving' ? t('saving') : t('saveNote')}
      </button>
      {leaving !== null && (
        <button type="button" class="button" onClick={() => void leave()}>
          {t(leaving)}
        </button>
      )}
    </div>
  );
}
