import type { VNode } from 'preact';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import { Unread, Waiting } from '../conditions.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';

interface ArticleChoiceProps {
  readonly load: () => Promise<readonly SavedArticle[]>;
  /** Ids. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** The articles of the library, to be ticked. */
export function ArticleChoice({ load, chosen, onChoose }: ArticleChoiceProps): VNode {
  const { t } = useTranslation();
  const [articles, retry] = useLoaded(load);
  if (articles.state === 'loading') return <Waiting />;
  if (articles.state === 'failed') return <Unread onRetry={retry} />;
  const ticked = new Set(chosen);
  const toggle = (id: string) =>
    onChoose(ticked.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset class="article-choice">
      <legend class="visually-hidden">{t('scope_articles')}</legend>
      {articles.value.map(({ id, article }) => (
        <label key={id}>
          <input type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />
          <span dir="auto">{article.title === '' ? t('untitled') : article.title}</span>
        </label>
      ))}
    </fieldset>
  );
}
