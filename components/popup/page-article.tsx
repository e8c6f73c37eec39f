import type { VNode } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { Article } from '../../lib/library/article.ts';
import type { PageSummary } from '../../lib/messaging/calls.ts';
import { ArticleFacts } from '../article-facts.tsx';
import { Failed, Waiting } from '../conditions.tsx';
import { mentionGroups, typeCounts } from '../mention-groups.ts';
import { SameTextOffer } from '../same-text-offer.tsx';
import { isSureEnough } from '../sureness.ts';
import { TopicList } from '../topic-list.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { HighlightSwitch } from './highlight-switch.tsx';
import { MentionList } from './mention-list.tsx';
import type { PageActions } from './page-actions.ts';
import { PageNotes } from './page-notes.tsx';
import { SaveButton } from './save-button.tsx';
import { SurenessSteps } from './sureness-steps.tsx';
import { TypeChips } from './type-chips.tsx';
import { useSureness } from './use-sureness.ts';

interface PageArticleProps {
  readonly summary: PageSummary;
  readonly article: Article;
  readonly actions: PageActions;
  readonly toast: Toast;
  /** Address of the library page. */
  readonly libraryHref: string;
  readonly version: number;
  readonly onWritten: () => void;
}

/** The article of this page: what it is, what was found in it, and the reader's notes on it. */
export function PageArticle(props: PageArticleProps): VNode {
  const { summary, article, actions, toast, libraryHref, version, onWritten } = props;
  const { annotation } = summary;
  const { t } = useTranslation();
  const load = useCallback(() => actions.record(article.pageKey), [actions, article.pageKey]);
  const [record, retry] = useLoaded(load, version);
  const [sureness, choose] = useSureness(actions);
  const groups = useMemo(
    () => (annotation === null ? [] : mentionGroups(annotation, (one) => isSureEnough(one, sureness))),
    [annotation, sureness],
  );
  const save = async () => {
    await actions.save(article, annotation);
    onWritten();
  };
  return (
    <>
      <h1 class="page-title" dir="auto" title={article.title}>
        {article.title === '' ? t('untitled') : article.title}
      </h1>
      <ArticleFacts article={article} />
      <div class="page-controls">
        {record.state === 'ready' && <SaveButton saved={record.value.articleId !== null} onSave={save} />}
        <HighlightSwitch painted={summary.painted} onPaint={actions.paint} />
      </div>
      <SameTextOffer
        article={article}
        annotation={annotation}
        actions={actions}
        toast={toast}
        libraryHref={libraryHref}
        version={version}
        onWritten={onWritten}
      />
      {annotation === null && <p class="fault">{t('articleUnrecognised')}</p>}
      {annotation !== null && !summary.byTagger && <p class="fault">{t('articleWithoutTagger')}</p>}
      {annotation !== null && groups.length === 0 && <p class="quiet">{t('nothingNamed')}</p>}
      {annotation !== null && <TopicList topics={annotation.topics} text={article.text} />}
      {groups.length > 0 && <TypeChips counts={typeCounts(groups)} actions={actions} />}
      {(annotation?.mentions.length ?? 0) > 0 && <SurenessSteps chosen={sureness} onChoose={choose} />}
      {groups.length > 0 && <MentionList groups={groups} onShow={actions.showMention} />}
      {record.state === 'loading' && <Waiting />}
      {record.state === 'failed' && <Failed words={t('storageUnreadable')} onRetry={retry} />}
      {record.state === 'ready' && (
        <PageNotes
          notes={record.value.notes}
          orphans={summary.orphans}
          article={article}
          annotation={annotation}
          actions={actions}
          toast={toast}
          onWritten={onWritten}
        />
      )}
    </>
  );
}
