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
  /** Begins the note, or goes on with the one that was begun. The same function for the same article. */
  readonly begin: () => Promise<OpenedDraft>;
  readonly findTags: FindTags;
  readonly toast: Toast;
  readonly onWritten: () => void;
}

/** A place to write a note on the whole of an article; after each, for the next. */
export function ArticleNote({ begin, findTags, toast, onWritten }: ArticleNoteProps): VNode | null {
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
  };
  return (
    <NoteComposer
      key={draft.value.token}
      label={t('noteOnArticle')}
      labelled
      initial={draft.value.words}
      findTags={findTags}
      onKeep={draft.value.keep}
      onSave={save}
      onLeave={null}
    />
  );
}
