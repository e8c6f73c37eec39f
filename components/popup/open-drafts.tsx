import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { OpenDraft } from '../../lib/messaging/calls.ts';
import { NotePlace } from '../note-entry.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { shortened } from '../written.ts';
import type { PageActions } from './page-actions.ts';

interface OpenDraftsProps {
  readonly actions: Pick<PageActions, 'openDrafts' | 'continueDraft'>;
  /** The page in the tab; null: it is no article. */
  readonly pageKey: string | null;
  readonly version: number;
  /** Whether the field for a note on this article is open: its draft stands there. */
  readonly isWriting: boolean;
  /** Opens that field. */
  readonly onWriteHere: () => void;
}

/** So much of the words tells a note from others. */
const WORDS_SHOWN = 80;

/** Notes that were begun and not saved, each with the way back to it; nothing where there are none. */
export function OpenDrafts(props: OpenDraftsProps): VNode | null {
  const { actions, pageKey, version, isWriting, onWriteHere } = props;
  const { t } = useTranslation();
  const [drafts] = useLoaded(
    useCallback(() => actions.openDrafts(), [actions]),
    version,
  );
  if (drafts.state !== 'ready') return null;
  const listed = drafts.value.filter((draft) => !(isWriting && isWrittenHere(draft, pageKey)));
  if (listed.length === 0) return null;
  const goOn = (draft: OpenDraft) => {
    if (isWrittenHere(draft, pageKey)) onWriteHere();
    else actions.continueDraft(draft, pageKey).catch(console.error);
  };
  return (
    <section class="section" aria-labelledby="drafts-heading">
      <h2 id="drafts-heading" class="section-heading">
        {t('openDrafts')}
      </h2>
      <ul class="drafts">
        {listed.map((draft) => (
          <li key={draft.token} class={`note colour-${draft.words.colour}`}>
            <p class="note-place">
              {draft.target.kind === 'article' ? (
                <bdi>{draft.articleTitle}</bdi>
              ) : (
                <NotePlace target={draft.target} />
              )}
            </p>
            <p dir="auto">{shortened(draft.words.text || draft.words.tags.join(', '), WORDS_SHOWN)}</p>
            <button type="button" class="link" onClick={() => goOn(draft)}>
              {t('draftContinue')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The note on this very article is written in the popup's own field. */
function isWrittenHere({ target, saved, pageKey }: OpenDraft, here: string | null): boolean {
  return target.kind === 'article' && saved === null && pageKey === here;
}
