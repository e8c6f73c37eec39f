import type { VNode } from 'preact';
import type { Topic } from '../lib/recognition/annotation.ts';
import { useTranslation } from './translation.ts';

/** The article's topics, best first; nothing where there are none. */
export function TopicList({ topics }: { topics: readonly Topic[] }): VNode | null {
  const { t, language } = useTranslation();
  if (topics.length === 0) return null;
  return (
    <ul class="topics" aria-label={t('topics')}>
      {topics.map((topic) => (
        <li key={topic.id}>{language.startsWith('en') ? topic.labelEn : topic.label}</li>
      ))}
    </ul>
  );
}
