import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { NoteWords } from '../lib/library/note-words.ts';
import type { OpenedDraft } from './kept-actions.ts';
import { NoteComposer } from './note-composer.tsx';
import type { FindTags } from './tag-field.tsx';
import { useTranslation } from './translation.ts';
import { useLoaded } from './use-loaded.ts';
import type { Toast } from './use-toast.ts';

interface ArticleNoteProps {
  /** What the note is on; absent: the whole article. */
  readonly label?: string;
  /** The reader came here to write, and turns away by this; absent: the place is always there. */
  readonly onClose?: () => void;
  /** Begins the note, or goes on with the one that was begun. The same function for the same article. */
  readonly begin: () => Promise<OpenedDraft>;
  readonly findTags: FindTags;
  readonly toast: Toast;
  readonly onWritten: () => void;
}

/** A place to write a note on an article, or on something in it; after each, for the next. */
export function ArticleNote(props: ArticleNoteProps): VNode | null {
  const { label, onClose, begin, findTags, toast, onWritten } = props;
  const { t } = useTranslation();
  const [written, setWritten] = useState(0);
  const [draft] = useLoaded(useCallback(begin, [begin]), written);
  if (draft.state === 'loading') return null;
  if (draft.state === 'failed') return <p class="fault">{t('noteUnreachable')}</p>;
  const save = async (words: NoteWords) => {
    await draft.value.save(words);
    setWritten(written + 1);
    onWritten();
    toast.say(t('noteSaved'));
    onClose?.();
  };
  const leave = () => {
    draft.value.leave().catch(console.error);
    onClose?.();
  };
  return (
    <NoteComposer
      key={draft.value.token}
      label={label ?? t('noteOnArticle')}
      labelled
      initial={draft.value.words}
      findTags={findTags}
      onKeep={draft.value.keep}
      onSave={save}
      focused={onClose !== undefined || written > 0}
      onLeave={onClose === undefined ? null : leave}
    />
  );
}
