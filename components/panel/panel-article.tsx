import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../lib/library/article.ts';
import type { NoteTarget } from '../../lib/library/note.ts';
import type { LedPlace, PageSummary } from '../../lib/messaging/calls.ts';
import { ArticleFacts } from '../article-facts.tsx';
import { CiteMenu } from '../cite-menu.tsx';
import { Unread, Waiting } from '../conditions.tsx';
import { mentionGroups } from '../mention-groups.ts';
import { HighlightSwitch } from '../popup/highlight-switch.tsx';
import { SaveButton } from '../popup/save-button.tsx';
import { SameTextOffer } from '../same-text-offer.tsx';
import { StorySection } from '../story-section.tsx';
import { TopicList } from '../topic-list.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { NamesSection } from './names-section.tsx';
import { NotesSection } from './notes-section.tsx';
import type { PanelActions } from './panel-actions.ts';
import { placedNotes } from './placed-notes.ts';
import { useLeading } from './use-leading.ts';

/** What the panel shows of an article, and what it is told. */
export interface PanelArticleProps {
  readonly summary: PageSummary;
  readonly article: Article;
  readonly actions: PanelActions;
  readonly toast: Toast;
  readonly libraryHref: string;
  readonly version: number;
  /** Where the reader was last led. */
  readonly led: LedPlace | null;
  readonly onLed: (place: LedPlace) => void;
  readonly onWritten: () => void;
}

/** The panel is narrow, and the story is something more: the library page tells all of it. */
const MOST_OF_STORY = { earlier: 3, names: 4 };

/** The article in front: its topics, its names by type, its notes in reading order. */
export function PanelArticle(props: PanelArticleProps): VNode {
  const { summary, article, actions, toast, libraryHref, version, led, onLed, onWritten } = props;
  const { annotation, shown } = summary;
  const { t } = useTranslation();
  const [writes, setWrites] = useState(0);
  const load = useCallback(() => actions.record(article.pageKey), [actions, article.pageKey]);
  const [record, retry] = useLoaded(load, version + writes);
  const written = () => {
    setWrites((times) => times + 1);
    onWritten();
  };
  const groups = useMemo(() => {
    const marked = new Set(shown.map((index) => annotation?.mentions[index]));
    return annotation === null ? [] : mentionGroups(annotation, (mention) => marked.has(mention));
  }, [annotation, shown]);
  const notes = useMemo(
    () => placedNotes(record.state === 'ready' ? record.value.notes : [], summary.notes),
    [record, summary.notes],
  );
  const writeOn = useCallback(
    (target: NoteTarget) => actions.beginNote(article, annotation, target),
    [actions, article, annotation],
  );
  const writing = { writeOn, findTags: actions.findTags, toast, onWritten: written };
  const leading = useLeading({ actions, groups, shown, notes: notes.inOrder, led, onLed });
  return (
    <>
      <header class="section panel-head">
        <h1 class="page-title" dir="auto" title={article.title}>
          {article.title === '' ? t('untitled') : article.title}
        </h1>
        <ArticleFacts article={article} />
        <div class="page-controls">
          {record.state === 'ready' && (
            <SaveButton
              saved={record.value.articleId !== null}
              onSave={async () => {
                await actions.save(article, annotation);
                written();
              }}
            />
          )}
          <CiteMenu onCite={(form) => actions.cite(article, form)} toast={toast} />
          <HighlightSwitch key={String(summary.painted)} painted={summary.painted} onPaint={actions.paint} />
        </div>
        <SameTextOffer
          article={article}
          annotation={annotation}
          actions={actions}
          toast={toast}
          libraryHref={libraryHref}
          version={version + writes}
          onWritten={written}
        />
      </header>
      {annotation !== null && annotation.topics.length > 0 && (
        <section class="section" aria-labelledby="topics-heading">
          <h2 id="topics-heading" class="section-heading">
            {t('topics')}
          </h2>
          <TopicList topics={annotation.topics} text={article.text} />
        </section>
      )}
      <NamesSection
        summary={summary}
        groups={groups}
        leading={leading}
        writing={writing}
        libraryHref={libraryHref}
      />
      {record.state === 'loading' && (
        <div class="section">
          <Waiting />
        </div>
      )}
      {record.state === 'failed' && (
        <div class="section">
          <Unread onRetry={retry} />
        </div>
      )}
      {record.state === 'ready' && (
        <NotesSection
          notes={notes}
          leading={leading}
          writing={writing}
          actions={actions}
          toast={toast}
          onWritten={written}
        />
      )}
      {annotation !== null && (
        <StorySection
          article={article}
          annotation={annotation}
          actions={actions}
          version={version + writes}
          libraryHref={libraryHref}
          most={MOST_OF_STORY}
        />
      )}
      <p class="visually-hidden" role="status" aria-live="polite">
        {leading.said}
      </p>
    </>
  );
}
