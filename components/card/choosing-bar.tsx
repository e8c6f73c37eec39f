import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';

interface ChoosingBarProps {
  /** Whether there was nothing to read in the chosen block. */
  readonly isEmpty: boolean;
  readonly onLarger: () => void;
  readonly onSmaller: () => void;
  readonly onRead: () => void;
  readonly onCancel: () => void;
}

/** Says how the body of an article is chosen in the page, and does it for who has no pointer. */
export function ChoosingBar({ isEmpty, onLarger, onSmaller, onRead, onCancel }: ChoosingBarProps): VNode {
  const { t } = useTranslation();
  const words = isEmpty ? t('choosingEmpty') : t('choosingHow');
  // A line that is there from the start is not read out; one that comes into its place is.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(words), [words]);
  return (
    <div class="bar choosing" role="toolbar" aria-label={t('chooseBody')}>
      <span class="choosing-words" role="status">
        {said}
      </span>
      <button type="button" class="bar-note" aria-keyshortcuts="ArrowUp" onClick={onLarger}>
        {t('choosingLarger')}
      </button>
      <button type="button" class="bar-note" aria-keyshortcuts="ArrowDown" onClick={onSmaller}>
        {t('choosingSmaller')}
      </button>
      <button type="button" class="bar-note choosing-read" aria-keyshortcuts="Enter" onClick={onRead}>
        {t('choosingRead')}
      </button>
      <button type="button" class="bar-note" aria-keyshortcuts="Escape" onClick={onCancel}>
        {t('choosingCancel')}
      </button>
    </div>
  );
}
