import type { ComponentChildren, VNode } from 'preact';
import type { Block } from '../../lib/library/article.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import { ArticleFacts } from '../article-facts.tsx';
import { MarkedText } from '../marked-text.tsx';
import type { Passage } from '../painted-pieces.tsx';
import { TopicList } from '../topic-list.tsx';
import { useTranslation } from '../translation.ts';
import { webAddress } from '../web-address.ts';
import { writtenInstant } from '../written.ts';
import { entityHash } from './place.ts';

interface ArticleTextProps {
  readonly saved: SavedArticle;
  /** Passages that notes are on, in order of their starts. */
  readonly passages: readonly Passage[];
}

/** A saved article as it was on the day it was saved: its blocks, with the mentions marked. */
export function ArticleText({ saved, passages }: ArticleTextProps): VNode {
  const { t, language } = useTranslation();
  const { article, annotation, savedAt } = saved;
  const address = webAddress(article.url);
  const body = article.blocks.filter((block) => block.kind !== 'title');
  return (
    <article class="reading" lang={article.language ?? undefined}>
      <header class="reading-head">
        <ReadingTitle saved={saved} passages={passages} />
        {article.author !== null && <p class="byline">{t('byAuthor', article.author)}</p>}
        <ArticleFacts article={article} />
        <p class="facts">
          <span>{t('savedOn', writtenInstant(savedAt, language))}</span>
          {address !== null && (
            <a href={address} target="_blank" rel="noreferrer">
              {t('openOriginal')}
            </a>
          )}
        </p>
        <TopicList topics={annotation.topics} text={article.text} />
      </header>
      {body.map((block) => (
        <TextBlock key={block.start} kind={block.kind}>
          <BlockText saved={saved} passages={passages} block={block} />
        </TextBlock>
      ))}
    </article>
  );
}

function BlockText({ saved, passages, block }: ArticleTextProps & { block: Block }): VNode {
  const { article, annotation } = saved;
  return (
    <MarkedText
      text={article.text}
      start={block.start}
      end={block.end}
      annotation={annotation}
      passages={passages}
      hrefOf={entityHash}
    />
  );
}

function ReadingTitle({ saved, passages }: ArticleTextProps): VNode {
  const { t } = useTranslation();
  const { article } = saved;
  const block = article.blocks.find(({ kind }) => kind === 'title');
  return (
    <h1 class="reading-title" dir="auto">
      {block === undefined ? (
        article.title || t('untitled')
      ) : (
        <BlockText saved={saved} passages={passages} block={block} />
      )}
    </h1>
  );
}

function TextBlock({ kind, children }: { kind: Block['kind']; children: ComponentChildren }): VNode {
  switch (kind) {
    case 'heading':
      return <h2 dir="auto">{children}</h2>;
    case 'quote':
      return <blockquote dir="auto">{children}</blockquote>;
    case 'title':
    case 'caption':
    case 'paragraph':
    case 'list-item':
    case 'source':
      return (
        <p class={`block-${kind}`} dir="auto">
          {children}
        </p>
      );
  }
}
