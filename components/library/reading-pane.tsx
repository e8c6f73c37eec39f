import type { VNode } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { tagsOfArticle, withoutTagging } from '../../lib/library/article-tags.ts';
import { CiteMenu } from '../cite-menu.tsx';
import { Unread, Waiting } from '../conditions.tsx';
import { ArticleTags } from '../popup/article-tags.tsx';
import { StorySection } from '../story-section.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { ArticleText } from './article-text.tsx';
import type { Reading, ReadingActions } from './reading-actions.ts';
import { ReadingNames } from './reading-names.tsx';
import { ReadingNotes } from './reading-notes.tsx';
import { useNoteLeading } from './use-note-leading.tsx';
import { useNotesInText } from './use-notes-in-text.ts';

interface ReadingPaneProps {
  /** Id of the saved article. */
  readonly id: string;
  /** Id of the note that the address leads to, or null. */
  readonly note: string | null;
  /** Where the list is. */
  readonly backHref: string;
  readonly actions: ReadingActions;
  readonly toast: Toast;
  readonly version: number;
  readonly onWritten: () => void;
}

/** One saved article with its notes, its names, and the story before it. */
export function ReadingPane(props: ReadingPaneProps): VNode {
  const { id, backHref, actions, version } = props;
  const { t } = useTranslation();
  const [reading, retry] = useLoaded(
    useCallback(() => actions.read(id), [actions, id]),
    version,
  );
  return (
    <>
      <a class="back" href={backHref}>
        {t('backToList')}
      </a>
      {reading.state === 'loading' && <Waiting />}
      {reading.state === 'failed' && <Unread onRetry={retry} />}
      {reading.state === 'ready' && reading.value === null && <h1 class="empty-title">{t('articleGone')}</h1>}
      {reading.state === 'ready' && reading.value !== null && (
        <OpenArticle reading={reading.value} {...props} />
      )}
    </>
  );
}

/** Beside the text there is room for some. */
const MOST_OF_STORY = { earlier: 6, names: 6 };

function OpenArticle(props: ReadingPaneProps & { readonly reading: Reading }): VNode {
  const { reading, note, actions, toast, version, onWritten } = props;
  const { article, annotation } = reading.saved;
  const written = useMemo(() => withoutTagging(reading.notes), [reading.notes]);
  const notes = useNotesInText(article.text, written);
  const leading = useNoteLeading(notes, note);
  return (
    <div class="reading-page">
      <div class="reading-column">
        <div class="reading-tools">
          <ArticleTags
            tags={tagsOfArticle(reading.notes)}
            findTags={actions.findTags}
            onKeep={(tags) => actions.tagArticle(reading.saved.id, tags).then(onWritten)}
          />
          <CiteMenu onCite={(form) => actions.cite(article, form)} toast={toast} />
        </div>
        <ArticleText saved={reading.saved} passages={leading.passages} />
        <ReadingNotes
          saved={reading.saved}
          notes={notes.inOrder}
          leadOf={leading.leadOf}
          actions={actions}
          toast={toast}
          onWritten={onWritten}
        />
      </div>
      <div class="reading-beside">
        <StorySection
          article={article}
          annotation={annotation}
          actions={actions}
          version={version}
          libraryHref={null}
          most={MOST_OF_STORY}
        />
        <ReadingNames annotation={annotation} />
      </div>
    </div>
  );
}
