import type { VNode } from 'preact';
import type { ArticlePassages, Dossier, Passage } from '../../lib/library/dossier/dossier.ts';
import { ArticleFacts } from '../article-facts.tsx';
import { Unread, Waiting } from '../conditions.tsx';
import { articleHash } from '../library/place.ts';
import { MarkedText } from '../marked-text.tsx';
import { useTranslation } from '../translation.ts';
import type { DossierActions, PassagePage } from './dossier-actions.ts';
import { periodName } from './period-words.ts';
import { usePassages } from './use-passages.ts';

interface PassagesPartProps {
  readonly dossier: Dossier;
  /** The first ones, which came with the dossier. */
  readonly first: PassagePage;
  readonly actions: Pick<DossierActions, 'passages'>;
  /** First day of the stretch of time that is asked for; null: all. */
  readonly chosen: string | null;
  readonly onChoose: (from: string | null) => void;
}

/** What the saved articles say of an entity, latest article first, with more on asking. */
export function PassagesPart({ dossier, first, actions, chosen, onChoose }: PassagesPartProps): VNode {
  const translation = useTranslation();
  const { t } = translation;
  const { list, state, more, retry } = usePassages(actions, dossier, first, chosen);
  return (
    <section class="dossier-part" aria-labelledby="passages-heading">
      <div class="heading-line">
        <h2 id="passages-heading" class="section-heading">
          {t('passages')}
        </h2>
        <p class="quiet" role="status">
          {chosen !== null && t('passagesOf', periodName(chosen, dossier.step, translation))}
        </p>
        {chosen !== null && (
          <button type="button" class="link" onClick={() => onChoose(null)}>
            {t('allPassages')}
          </button>
        )}
      </div>
      <ol class="passages">
        {list.map((one) => (
          <ArticleEntry key={one.article.id} of={one} entity={dossier.entity.id} />
        ))}
      </ol>
      {state === 'loading' && <Waiting />}
      {state === 'failed' && <Unread onRetry={retry} />}
      {state === 'more' && (
        <button type="button" class="button wide" onClick={more}>
          {t('showMore')}
        </button>
      )}
    </section>
  );
}

/** So many passages of one article are shown before the rest is unfolded. */
const SHOWN = 3;

function ArticleEntry({
  of: { article: saved, passages },
  entity,
}: {
  of: ArticlePassages;
  entity: string;
}): VNode {
  const { t } = useTranslation();
  const { article, annotation, id } = saved;
  const own = { ...annotation, mentions: annotation.mentions.filter((one) => one.entity === entity) };
  const shownOf = (list: readonly Passage[]) =>
    list.map(({ start, text }) => (
      <p key={start} class="passage" dir="auto" lang={article.language ?? undefined}>
        <MarkedText text={article.text} start={start} end={start + text.length} annotation={own} />
      </p>
    ));
  return (
    <li class="passage-article">
      <a class="row-title" dir="auto" href={articleHash(id)}>
        {article.title === '' ? t('untitled') : article.title}
      </a>
      <ArticleFacts article={article} />
      {shownOf(passages.slice(0, SHOWN))}
      {passages.length > SHOWN && (
        <details>
          <summary class="quiet">{t('morePassages', `${passages.length - SHOWN}`)}</summary>
          {shownOf(passages.slice(SHOWN))}
        </details>
      )}
    </li>
  );
}
