import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';

interface HighlightSwitchProps {
  /** Whether the page's highlights were on when the popup opened. */
  readonly painted: boolean;
  readonly onPaint: (on: boolean) => Promise<void>;
}

/** Switches the highlights of this page on and off; shows what the page did, not what was asked. */
export function HighlightSwitch({ painted, onPaint }: HighlightSwitchProps): VNode {
  const { t } = useTranslation();
  const [on, setOn] = useState(painted);
  const turn = () => {
    onPaint(!on).then(() => setOn(!on), console.error);
  };
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      title={t('highlightsOnPage')}
      onClick={turn}
    >
      <span class="switch-track" aria-hidden="true" />
      {t('highlights')}
    </button>
  );
}
