import type { VNode } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { Article } from '../../lib/library/article.ts';
import { tagsOfArticle } from '../../lib/library/article-tags.ts';
import type { PageSummary } from '../../lib/messaging/calls.ts';
import { ArticleFacts } from '../article-facts.tsx';
import { Unread, Waiting } from '../conditions.tsx';
import { mentionGroups } from '../mention-groups.ts';
import { SameTextOffer } from '../same-text-offer.tsx';
import { isSureEnough } from '../sureness.ts';
import { TopicList } from '../topic-list.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { ArticleTags } from './article-tags.tsx';
import { HighlightSwitch } from './highlight-switch.tsx';
import { NamesGlance } from './names-glance.tsx';
import type { PageActions } from './page-actions.ts';
import { PageNotes, type Writing } from './page-notes.tsx';
import { SaveButton } from './save-button.tsx';
import { UnsaveButton } from './unsave-button.tsx';
import { useSureness } from './use-sureness.ts';

interface PageArticleProps {
  readonly summary: PageSummary;
  readonly article: Article;
  readonly actions: PageActions;
  readonly toast: Toast;
  /** Address of the library page. */
  readonly libraryHref: string;
  readonly version: number;
  readonly writing: Writing;
  readonly onWritten: () => void;
}

/** So many stand in a line; the side panel has the others. */
const TOPICS_SHOWN = 3;

/** The article of this page at a glance: what it is, what was found in it, and the reader's notes on it. */
export function PageArticle(props: PageArticleProps): VNode {
  const { summary, article, actions, toast, libraryHref, version, writing, onWritten } = props;
  const { annotation } = summary;
  const { t } = useTranslation();
  const load = useCallback(() => actions.record(article.pageKey), [actions, article.pageKey]);
  const [record, retry] = useLoaded(load, version);
  const sureness = useSureness(actions);
  const [sure] = sureness;
  const groups = useMemo(
    () => (annotation === null ? [] : mentionGroups(annotation, (one) => isSureEnough(one, sure))),
    [annotation, sure],
  );
  const title = article.title === '' ? t('untitled') : article.title;
  const save = async () => {
    await actions.save(article, annotation);
    onWritten();
  };
  const remove = async (id: string) => {
    try {
      const undo = await actions.deleteArticle(id);
      onWritten();
      toast.offerUndo(t('articleDeleted'), () => undo().then(onWritten), t('articleRestored'));
    } catch (error) {
      console.error(error);
      toast.say(t('notDeleted'));
    }
  };
  const kept = record.state === 'ready' ? record.value : null;
  const articleId = kept?.articleId ?? null;
  return (
    <>
      <h1 class="page-title" dir="auto" title={title}>
        {title}
      </h1>
      <ArticleFacts article={article} />
      <div class="page-controls">
        {kept !== null && (
          <div class="save">
            <SaveButton saved={articleId !== null} onSave={save} />
            {articleId !== null && <UnsaveButton title={title} onPress={() => void remove(articleId)} />}
          </div>
        )}
        <HighlightSwitch painted={summary.painted} onPaint={actions.paint} />
      </div>
      {kept !== null && articleId !== null && (
        <ArticleTags
          tags={tagsOfArticle(kept.notes)}
          findTags={actions.findTags}
          onKeep={(tags) => actions.tagArticle(articleId, tags).then(onWritten)}
        />
      )}
      {/* It goes through all fingerprints: what is asked at a glance is answered first. */}
      {kept !== null && (
        <SameTextOffer
          article={article}
          annotation={annotation}
          actions={actions}
          toast={toast}
          libraryHref={libraryHref}
          version={version}
          onWritten={onWritten}
        />
      )}
      <Shortcomings summary={summary} />
      {annotation !== null && (
        <TopicList topics={annotation.topics.slice(0, TOPICS_SHOWN)} text={article.text} />
      )}
      {annotation !== null && annotation.mentions.length === 0 && <p class="quiet">{t('nothingNamed')}</p>}
      {annotation !== null && annotation.mentions.length > 0 && (
        <NamesGlance groups={groups} actions={actions} sureness={sureness} />
      )}
      {record.state === 'loading' && <Waiting />}
      {record.state === 'failed' && <Unread onRetry={retry} />}
      {kept !== null && (
        <PageNotes
          notes={kept.notes}
          summary={summary}
          article={article}
          actions={actions}
          toast={toast}
          writing={writing}
          onWritten={onWritten}
        />
      )}
    </>
  );
}

/** What is missing in what was read and found. */
function Shortcomings({ summary }: Pick<PageArticleProps, 'summary'>): VNode {
  const { t } = useTranslation();
  const { annotation, underWay, byTagger, isWhole } = summary;
  return (
    <>
      {annotation === null && !underWay && <p class="fault">{t('articleUnrecognised')}</p>}
      {annotation !== null && !byTagger && <p class="fault">{t('articleWithoutTagger')}</p>}
      {!isWhole && <p class="quiet">{t('articleTooLarge')}</p>}
    </>
  );
}
