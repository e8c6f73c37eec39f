import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Article } from '../lib/library/article.ts';
import type { Annotation, Entity } from '../lib/recognition/annotation.ts';
import { Unread } from './conditions.tsx';
import { articleHash, entityHash } from './library/place.ts';
import { nameOf } from './mention-groups.ts';
import type { EarlierArticle, StoryActions, ToldStory } from './story-actions.ts';
import { useTranslation } from './translation.ts';
import { useLoaded } from './use-loaded.ts';
import { writtenDay, writtenNumber } from './written.ts';

interface StorySectionProps {
  readonly article: Pick<Article, 'pageKey' | 'publishedOn'>;
  readonly annotation: Annotation;
  readonly actions: StoryActions;
  /** Grows with each write. */
  readonly version: number;
  /** Address of the library page where it opens in a tab of its own; null: this is it. */
  readonly libraryHref: string | null;
  /** How many earlier articles, and how many names of each, at most. */
  readonly most: { readonly earlier: number; readonly names: number };
}

/** Earlier saved articles of the same story, and what is new in this one. */
export function StorySection(props: StorySectionProps): VNode | null {
  const { article, annotation, actions, version, most } = props;
  const { t } = useTranslation();
  const load = useCallback(
    () => actions.storySoFar(article, annotation, most.earlier),
    [actions, article, annotation, most.earlier],
  );
  const [story, retry] = useLoaded(load, version);
  // It is something more, and shows when it is there.
  if (story.state === 'loading' || annotation.entities.length === 0) return null;
  return (
    <section class="section story" aria-labelledby="story-heading">
      <h2 id="story-heading" class="section-heading">
        {t('story')}
      </h2>
      {story.state === 'failed' ? <Unread onRetry={retry} /> : <Story story={story.value} {...props} />}
    </section>
  );
}

type StoryProps = Pick<StorySectionProps, 'annotation' | 'libraryHref' | 'most'> & {
  readonly story: ToldStory;
};

function Story({ story, annotation, libraryHref, most }: StoryProps): VNode {
  const { t, language } = useTranslation();
  const { earlier, newEntities, newTopics } = story;
  // Where everything is new, nothing saved before speaks of it: that is told in one sentence.
  const isAllNew = newEntities.length === annotation.entities.length;
  const topics = newTopics.map((topic) => (language.startsWith('en') ? topic.labelEn : topic.label));
  return (
    <>
      {earlier.length === 0 && <p class="quiet">{t('storyNone')}</p>}
      {earlier.length > 0 && (
        <ol class="earlier">
          {earlier.map((one) => (
            <Earlier key={one.id} earlier={one} libraryHref={libraryHref} most={most.names} />
          ))}
        </ol>
      )}
      {!isAllNew && newEntities.length + newTopics.length > 0 && (
        <div class="story-new">
          <h3>{t('storyNew')}</h3>
          {newEntities.length > 0 && (
            <Names entities={newEntities} libraryHref={libraryHref} most={most.names * 2} />
          )}
          {topics.length > 0 && <p class="quiet">{t('storyNewTopics', topics.join(', '))}</p>}
        </div>
      )}
    </>
  );
}

interface EarlierProps {
  readonly earlier: EarlierArticle;
  readonly libraryHref: string | null;
  readonly most: number;
}

function Earlier({ earlier, libraryHref, most }: EarlierProps): VNode {
  const { t, language } = useTranslation();
  const title = earlier.title === '' ? t('untitled') : earlier.title;
  const topics = earlier.topics.map((topic) => (language.startsWith('en') ? topic.labelEn : topic.label));
  return (
    <li>
      <a class="row-title" dir="auto" title={title} {...linkTo(libraryHref, articleHash(earlier.id))}>
        {title}
      </a>
      <p class="facts">
        {earlier.publishedOn !== null && (
          <time dateTime={earlier.publishedOn}>{writtenDay(earlier.publishedOn, language)}</time>
        )}
        {earlier.siteName !== null && <bdi>{earlier.siteName}</bdi>}
      </p>
      {earlier.entities.length > 0 && (
        <Names entities={earlier.entities} libraryHref={libraryHref} most={most} />
      )}
      {topics.length > 0 && <p class="quiet">{t('storyTopics', topics.join(', '))}</p>}
    </li>
  );
}

interface NamesProps {
  readonly entities: readonly Entity[];
  readonly libraryHref: string | null;
  readonly most: number;
}

/** Names in a line, each leading to its dossier. */
function Names({ entities, libraryHref, most }: NamesProps): VNode {
  const { t, language } = useTranslation();
  const rest = entities.length - most;
  return (
    <ul class="story-names">
      {entities.slice(0, most).map((entity) => (
        <li key={entity.id}>
          <a class={`type-${entity.type}`} {...linkTo(libraryHref, entityHash(entity.id))}>
            <bdi>{entity.shortForm ?? nameOf(entity, language)}</bdi>
          </a>
        </li>
      ))}
      {rest > 0 && <li class="quiet">{t('andMore', writtenNumber(rest, language))}</li>}
    </ul>
  );
}

function linkTo(libraryHref: string | null, hash: string) {
  return libraryHref === null
    ? { href: hash }
    : { href: libraryHref + hash, target: '_blank', rel: 'noreferrer' };
}
