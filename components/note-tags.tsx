import type { VNode } from 'preact';
import { useTranslation } from './translation.ts';

/** A note's tags in a line; nothing where it has none. */
export function NoteTags({ tags }: { tags: readonly string[] }): VNode | null {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag} class="tag" dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  );
}
