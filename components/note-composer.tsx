import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readMarkdown } from '../lib/library/markdown.ts';
import type { NoteColour } from '../lib/library/note.ts';
import { isEmpty, type NoteWords } from '../lib/library/note-words.ts';
import { ColourButtons } from './colour-buttons.tsx';
import { MarkdownText } from './markdown.tsx';
import { type FindTags, TagField } from './tag-field.tsx';
import { useTranslation } from './translation.ts';
import { type NoteWriting, type NoteWritingCalls, useNoteWriting } from './use-note-writing.ts';

/** What the composer needs of what it stands in. */
export interface NoteComposerProps extends NoteWritingCalls {
  /** What is being written, for those who do not see where it stands. */
  readonly label: string;
  /** Whether {@link label} is shown above the words. */
  readonly labelled?: boolean;
  /** The words to begin with: a draft, or the note being changed. */
  readonly initial: NoteWords;
  /** Whether the reader came here to write. */
  readonly focused?: boolean;
  /** Whether a note without words is one: a highlight. */
  readonly mayBeEmpty?: boolean;
  /** Finds tags used before. */
  readonly findTags: FindTags;
}

/** A field for a note's words, tags and colour: kept at each keystroke, saved by button or Ctrl/Cmd+Enter, left by Escape. */
export function NoteComposer(props: NoteComposerProps): VNode {
  const { label, labelled = false, initial, focused = false, mayBeEmpty = false, findTags, ...calls } = props;
  const { t } = useTranslation();
  const writing = useNoteWriting(initial, calls);
  const [isPreview, setPreview] = useState(false);
  const { text, colour, tags } = writing.words;
  const canSave = writing.phase !== 'saving' && (mayBeEmpty || !isEmpty(writing.words));
  const onKeyDown = (event: KeyboardEvent) => obey(event, writing, canSave, calls.onLeave !== null);
  return (
    // The keys of the fields in it, wherever among them the reader is.
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to its fields and is none itself
    <div class="composer" onKeyDown={onKeyDown}>
      <WordsField
        label={label}
        labelled={labelled}
        focused={focused}
        isPreview={isPreview}
        writing={writing}
        text={text}
      />
      <TagField tags={tags} onChange={(next) => writing.write({ tags: next })} findTags={findTags} />
      <ComposerFault writing={writing} />
      <div class="composer-looks">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line in every browser */}
        <span role="group" aria-label={t('colour')} class="swatches">
          <ColourButtons
            chosen={colour}
            onChoose={(next: NoteColour) => writing.write({ colour: next })}
            nameOf={(name) => name}
          />
        </span>
        <button
          type="button"
          class="link"
          aria-pressed={isPreview}
          disabled={text.trim() === ''}
          onClick={() => setPreview(!isPreview)}
        >
          {t('preview')}
        </button>
      </div>
      <ComposerFoot writing={writing} canSave={canSave} leaving={leavingOf(calls)} />
    </div>
  );
}

function obey(event: KeyboardEvent, writing: NoteWriting, canSave: boolean, canLeave: boolean): void {
  if (event.isComposing || event.defaultPrevented) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    if (canSave) void writing.save();
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

interface WordsFieldProps {
  readonly label: string;
  readonly labelled: boolean;
  readonly focused: boolean;
  readonly isPreview: boolean;
  readonly text: string;
  readonly writing: NoteWriting;
}

function WordsField({ label, labelled, focused, isPreview, text, writing }: WordsFieldProps): VNode {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const area = field.current;
    if (!focused || area === null) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [focused]);
  return (
    <>
      <label class={labelled ? 'composer-label' : 'visually-hidden'} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        dir="auto"
        rows={3}
        hidden={isPreview}
        value={text}
        placeholder={t('notePlaceholder')}
        readOnly={writing.phase === 'saving'}
        onInput={(event) => writing.write({ text: event.currentTarget.value })}
      />
      {isPreview && (
        <div class="preview">
          <MarkdownText pieces={readMarkdown(text)} />
        </div>
      )}
    </>
  );
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
  readonly canSave: boolean;
  /** What turning away is called: "close" keeps the words, "cancel" does not; null: there is nowhere to turn. */
  readonly leaving: 'close' | 'cancel' | null;
}

function ComposerFoot({ writing, canSave, leaving }: ComposerFootProps): VNode {
  const { t } = useTranslation();
  const { phase, save, leave } = writing;
  return (
    <div class="composer-foot">
      <button
        type="button"
        class="button primary"
        disabled={!canSave}
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
