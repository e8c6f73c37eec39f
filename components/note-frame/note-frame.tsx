import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoteTarget } from '../../lib/library/note.ts';
import type { NoteDraft } from '../../lib/messaging/calls.ts';
import { Failed, Waiting } from '../conditions.tsx';
import { NoteComposer } from '../note-composer.tsx';
import { NotePlace } from '../note-entry.tsx';
import { type Translation, useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';

/** What the note frame asks of its door. Each rejects when it could not be done. */
export interface NoteFrameActions {
  /** What the note is on and the words typed before; null: the frame's token is not known (any more). */
  open(): Promise<NoteDraft | null>;
  /** Keeps the words typed so far. */
  keep(text: string): Promise<void>;
  /** Saves the note; settles when it is kept. */
  save(text: string): Promise<void>;
  /** Asks the page to take the frame away; the words typed stay, unless there are none. */
  leave(text: string): Promise<void>;
  /** Asks the page to take the frame away: the note is saved. */
  close(): Promise<void>;
}

/** Long enough to see that the note is saved, too short to wait for. */
const SAVED_SHOWN_MS = 900;

/** The note editor beside a passage. The words stay in this frame and never reach the page around it. */
export function NoteFrame({ actions }: { actions: NoteFrameActions }): VNode {
  const { t } = useTranslation();
  const [opened, retry] = useLoaded(useCallback(() => actions.open(), [actions]));
  const [saved, setSaved] = useState(false);
  const save = async (text: string) => {
    await actions.save(text);
    setSaved(true);
  };
  const leave = (text: string) => {
    actions.leave(text).catch(console.error);
  };
  if (opened.state === 'loading') return <Waiting />;
  if (opened.state === 'failed') return <Failed words={t('noteUnreachable')} onRetry={retry} />;
  if (opened.value === null) return <Unknown onClose={() => leave('')} />;
  if (saved) return <Saved onShown={actions.close} />;
  return <Writing draft={opened.value} onKeep={actions.keep} onSave={save} onLeave={leave} />;
}

function Saved({ onShown }: { onShown: () => Promise<void> }): VNode {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = setTimeout(() => void onShown().catch(console.error), SAVED_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [onShown]);
  return (
    <p class="frame-saved" role="status">
      {t('noteSaved')}
    </p>
  );
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
  readonly onKeep: (text: string) => Promise<void>;
  readonly onSave: (text: string) => Promise<void>;
  readonly onLeave: (text: string) => void;
}

function Writing({ draft, onKeep, onSave, onLeave }: WritingProps): VNode {
  const translation = useTranslation();
  return (
    <main class="frame">
      <p class="frame-place">
        {draft.target.kind === 'article' ? (
          <bdi class="frame-title">{draft.articleTitle}</bdi>
        ) : (
          <NotePlace target={draft.target} />
        )}
      </p>
      <NoteComposer
        label={labelOf(draft.target, translation)}
        initial={draft.text}
        focused
        onKeep={onKeep}
        onSave={onSave}
        onLeave={onLeave}
      />
    </main>
  );
}

function labelOf(target: NoteTarget, { t }: Translation): string {
  if (target.kind === 'quote') return t('noteOnQuote');
  return target.kind === 'entity' ? t('noteOnName', target.name) : t('noteOnArticle');
}
