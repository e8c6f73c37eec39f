import type { VNode } from 'preact';
import type { Topic } from '../lib/recognition/annotation.ts';
import { topicWords } from './topic-words.ts';
import { useTranslation } from './translation.ts';
import { writtenNumber } from './written.ts';

interface TopicListProps {
  readonly topics: readonly Topic[];
  /** The article's text, in which the topics' words stand. */
  readonly text: string;
}

/** The article's topics, best first, each with the words that it rests on; nothing where there are none. */
export function TopicList({ topics, text }: TopicListProps): VNode | null {
  const { t } = useTranslation();
  if (topics.length === 0) return null;
  return (
    <ul class="topics" aria-label={t('topics')}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <TopicEntry topic={topic} text={text} />
        </li>
      ))}
    </ul>
  );
}

function TopicEntry({ topic, text }: { topic: Topic; text: string }): VNode {
  const { t, language } = useTranslation();
  const label = language.startsWith('en') ? topic.labelEn : topic.label;
  const words = topicWords(topic, text).map(([word, count]) =>
    count === 1 ? word : `${word} ×${writtenNumber(count, language)}`,
  );
  if (words.length === 0) return <span class="topic">{label}</span>;
  return (
    <details name="topic">
      <summary class="topic">{label}</summary>
      <p class="topic-words">{t('topicBecause', words.join(', '))}</p>
    </details>
  );
}
