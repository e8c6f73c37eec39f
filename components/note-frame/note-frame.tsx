import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Keeping } from '../../lib/library/health.ts';
import type { NoteTarget } from '../../lib/library/note.ts';
import { isEmpty, type NoteWords, sameWords } from '../../lib/library/note-words.ts';
import type { NoteDraft } from '../../lib/messaging/calls.ts';
import { Failed, Waiting } from '../conditions.tsx';
import { NoteComposer } from '../note-composer.tsx';
import { NotePlace } from '../note-entry.tsx';
import type { FindTags } from '../tag-field.tsx';
import { type Translation, useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';

/** What the note frame asks of its door. Each rejects when it could not be done. */
export interface NoteFrameActions {
  /** What the note is on and the words typed before; null: the frame's token is not known (any more). */
  open(): Promise<NoteDraft | null>;
  /** Keeps the words typed so far; called at each keystroke. */
  keep(words: NoteWords): Promise<void>;
  /** What becomes of what is written here. */
  keeping(): Promise<Keeping>;
  findTags: FindTags;
  /** Saves the note and has the frame taken away; settles when it is kept. */
  save(words: NoteWords): Promise<void>;
  /** Has the frame taken away; the words typed stay, unless none were written. */
  leave(isUnwritten: boolean): Promise<void>;
}

/** The note editor beside a passage. The words stay in this frame and never reach the page around it. */
export function NoteFrame({ actions }: { actions: NoteFrameActions }): VNode {
  const { t } = useTranslation();
  // Asked together: what becomes of the words is said before one is typed.
  const [opened, retry] = useLoaded(
    useCallback(() => Promise.all([actions.open(), actions.keeping()]), [actions]),
  );
  if (opened.state === 'loading') return <Waiting />;
  if (opened.state === 'failed') return <Failed words={t('noteUnreachable')} onRetry={retry} />;
  const leave = (isUnwritten: boolean) => {
    actions.leave(isUnwritten).catch(console.error);
  };
  const [draft, keeping] = opened.value;
  if (draft === null) return <Unknown onClose={() => leave(false)} />;
  return <Writing draft={draft} keeping={keeping} actions={actions} onLeave={leave} />;
}

function Unknown({ onClose }: { onClose: () => void }): VNode {
  const { t } = useTranslation();
  return (
    <div class="failed" role="alert">
      <p class="quiet">{t('noteUnknown')}</p>
      <button type="button" class="button" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}

interface WritingProps {
  readonly draft: NoteDraft;
  readonly keeping: Keeping;
  readonly actions: NoteFrameActions;
  readonly onLeave: (isUnwritten: boolean) => void;
}

function Writing({ draft, keeping, actions, onLeave }: WritingProps): VNode {
  const translation = useTranslation();
  const [begun, setBegun] = useState({ words: draft.words, turn: 0 });
  const [colour, setColour] = useState(draft.words.colour);
  const keep = useCallback(
    (words: NoteWords) => {
      setColour(words.colour);
      return actions.keep(words);
    },
    [actions],
  );
  const beginWith = (words: NoteWords) => {
    keep(words).catch(console.error);
    setBegun(({ turn }) => ({ words, turn: turn + 1 }));
  };
  return (
    <main class={`frame colour-${colour}`}>
      <h1 class="visually-hidden">{labelOf(draft.target, translation)}</h1>
      <p class="frame-place">
        {draft.target.kind === 'article' ? (
          <bdi class="frame-title">{draft.articleTitle}</bdi>
        ) : (
          <NotePlace target={draft.target} />
        )}
      </p>
      {keeping !== 'lasting' && <Kept keeping={keeping} />}
      {wasWritten(draft) && <Continued draft={draft} onBeginWith={beginWith} />}
      <NoteComposer
        key={begun.turn}
        label={labelOf(draft.target, translation)}
        initial={begun.words}
        focused
        mayBeEmpty={draft.target.kind === 'quote'}
        findTags={actions.findTags}
        onKeep={keep}
        onSave={actions.save}
        onLeave={(words) => onLeave(draft.saved === null ? isEmpty(words) : sameWords(words, draft.saved))}
      />
    </main>
  );
}

/** Whether words wait here from an earlier time. */
function wasWritten({ words, saved }: NoteDraft): boolean {
  return saved === null ? !isEmpty(words) : !sameWords(words, saved);
}

/** Says what a private window, or a browser that forgets, does with the note. */
function Kept({ keeping }: { keeping: 'private' | 'fleeting' }): VNode {
  const { t } = useTranslation();
  return (
    <p class="continued" role="note">
      {keeping === 'private' ? t('notePrivate') : t('noteFleeting')}
    </p>
  );
}

interface ContinuedProps {
  readonly draft: NoteDraft;
  readonly onBeginWith: (words: NoteWords) => void;
}

/** Says that the words are those of an earlier time, and lets the reader begin anew, or think again. */
function Continued({ draft, onBeginWith }: ContinuedProps): VNode {
  const { t } = useTranslation();
  const [isDropped, setDropped] = useState(false);
  const { words, saved } = draft;
  const turn = () => {
    onBeginWith(isDropped ? words : (saved ?? { ...words, text: '', tags: [] }));
    setDropped(!isDropped);
  };
  return (
    <p class="continued">
      <span role="status">{isDropped ? t('draftDropped') : t('draftContinued')}</span>{' '}
      <button type="button" class="link" onClick={turn}>
        {isDropped ? t('undo') : t('draftBeginAnew')}
      </button>
    </p>
  );
}

function labelOf(target: NoteTarget, { t }: Translation): string {
  if (target.kind === 'quote') return t('noteOnQuote');
  return target.kind === 'entity' ? t('noteOnName', target.name) : t('noteOnArticle');
}
