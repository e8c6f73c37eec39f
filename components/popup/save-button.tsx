import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';

interface SaveButtonProps {
  /** Whether the library has the article. */
  readonly saved: boolean;
  /** Settles when the article is kept. */
  readonly onSave: () => Promise<void>;
}

/** Saves the article; says "saved" only when it is. */
export function SaveButton({ saved, onSave }: SaveButtonProps): VNode {
  const { t } = useTranslation();
  const [phase, setPhase] = useState<'idle' | 'saving' | 'failed'>('idle');
  const sign = useRef<HTMLSpanElement>(null);
  const isOwn = useRef(false);
  // The button is gone with what it did: the keyboard would be left nowhere.
  useEffect(() => {
    if (saved && isOwn.current) sign.current?.focus();
    isOwn.current = false;
  }, [saved]);
  const save = async () => {
    isOwn.current = true;
    setPhase('saving');
    try {
      await onSave();
      setPhase('idle');
    } catch (error) {
      console.error(error);
      setPhase('failed');
    }
  };
  return (
    <div class="save" role="status" aria-live="polite">
      {saved ? (
        <span class="saved-sign" ref={sign} tabIndex={-1}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8.5l3.5 3.5L13 4.5" />
          </svg>
          {t('articleSaved')}
        </span>
      ) : (
        <button
          type="button"
          class="button primary"
          disabled={phase === 'saving'}
          onClick={() => void save()}
        >
          {phase === 'saving' ? t('saving') : t('saveArticle')}
        </button>
      )}
      {phase === 'failed' && <span class="fault">{t('notSaved')}</span>}
    </div>
  );
}
