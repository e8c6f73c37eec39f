import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readMarkdown } from '../lib/library/markdown.ts';
import type { Note, NoteColour, NoteTarget } from '../lib/library/note.ts';
import type { NoteWords } from '../lib/library/note-words.ts';
import type { NoteStanding } from '../lib/messaging/calls.ts';
import { ColourButtons } from './colour-buttons.tsx';
import type { OpenedDraft } from './kept-actions.ts';
import { MarkdownText } from './markdown.tsx';
import { NoteComposer } from './note-composer.tsx';
import { StandingLine } from './note-standing.tsx';
import { NoteTags } from './note-tags.tsx';
import type { FindTags } from './tag-field.tsx';
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

/** What can be done with a note where it is listed. */
export interface NoteEntryActions {
  readonly onDelete: () => void;
  readonly onRecolour: (colour: NoteColour) => void;
  /** Begins to change its words. */
  readonly onEdit: () => Promise<OpenedDraft>;
  /** It was changed. */
  readonly onEdited: () => void;
  readonly findTags: FindTags;
}

interface NoteEntryProps extends NoteEntryActions {
  readonly note: Note;
  /** How it stands on the page; null: that is not asked, or not told. */
  readonly standing: NoteStanding | null;
  /** Null where there is no place to lead to. */
  readonly lead?: NoteLead | null;
  /** Whether it was just unfolded by a press, and the keyboard is to go on in it. */
  readonly takesFocus?: boolean;
  /** Stands below the note. */
  readonly children?: ComponentChildren;
}

/** A note with its place, and what can be done with it. */
export function NoteEntry(props: NoteEntryProps): VNode {
  const { note, standing, lead = null, onEdit, onEdited, findTags, children, takesFocus, ...actions } = props;
  const [editing, setEditing] = useState<OpenedDraft | null>(null);
  const wasEdited = useRef(false);
  const save = async (words: NoteWords) => {
    await editing?.save(words);
    setEditing(null);
    onEdited();
  };
  const leave = () => {
    editing?.leave().catch(console.error);
    setEditing(null);
  };
  const edit = () => {
    wasEdited.current = true;
    onEdit().then(setEditing, console.error);
  };
  return (
    <li id={`note-${note.id}`} class={`note colour-${note.colour}${lead?.isCurrent ? ' is-current' : ''}`}>
      {lead === null ? (
        <p class="note-place">
          <NotePlace target={note.target} />
        </p>
      ) : (
        <LeadingPlace id={note.id} target={note.target} lead={lead} />
      )}
      <StandingLine standing={standing} saysPlaced />
      {editing === null ? (
        <NoteShown
          note={note}
          onEdit={edit}
          takesFocus={takesFocus === true || wasEdited.current}
          {...actions}
        />
      ) : (
        <EditedNote note={note} draft={editing} findTags={findTags} onSave={save} onLeave={leave} />
      )}
      {children}
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

interface EditedNoteProps {
  readonly note: Note;
  readonly draft: OpenedDraft;
  readonly findTags: FindTags;
  readonly onSave: (words: NoteWords) => Promise<void>;
  readonly onLeave: () => void;
}

function EditedNote({ note, draft, findTags, onSave, onLeave }: EditedNoteProps): VNode {
  const { t } = useTranslation();
  return (
    <NoteComposer
      label={t('noteWords')}
      initial={draft.words}
      focused
      mayBeEmpty={note.target.kind === 'quote'}
      findTags={findTags}
      onKeep={draft.keep}
      onSave={onSave}
      onLeave={onLeave}
    />
  );
}

interface NoteShownProps extends Pick<NoteEntryActions, 'onDelete' | 'onRecolour'> {
  readonly note: Note;
  readonly onEdit: () => void;
  readonly takesFocus?: boolean | undefined;
}

function NoteShown({ note, onEdit, onDelete, onRecolour, takesFocus = false }: NoteShownProps): VNode {
  const { t, language } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const words = useMemo(() => readMarkdown(note.text), [note.text]);
  return (
    <>
      {words.length > 0 && <MarkdownText pieces={words} />}
      <NoteTags tags={note.tags} />
      <div class="note-foot">
        <time dateTime={note.updatedAt}>{writtenInstant(note.updatedAt, language)}</time>
        <button ref={first} type="button" class="link" onClick={onEdit} aria-label={t('editNote')}>
          {t('edit')}
        </button>
        <button type="button" class="link" onClick={onDelete} aria-label={t('deleteNote')}>
          {t('delete')}
        </button>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line in every browser */}
        <span role="group" class="swatches" aria-label={t('colour')}>
          <ColourButtons chosen={note.colour} onChoose={onRecolour} nameOf={(name) => name} />
        </span>
      </div>
    </>
  );
}
