import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';

/** Takes the saved article out of the library. */
export function UnsaveButton({ title, onPress }: { title: string; onPress: () => void }): VNode {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      class="icon-button"
      onClick={onPress}
      aria-label={t('deleteArticle', title)}
      title={t('unsaveArticle')}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v3.5M9 7v3.5" />
      </svg>
    </button>
  );
}
