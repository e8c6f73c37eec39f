import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import type { Step } from './use-leading.ts';

interface StepperProps {
  /** What is stepped through. */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** Where the reader is, from 1, or null. */
  readonly place: number | null;
  readonly total: number;
  readonly onStep: (by: Step) => void;
}

/** Two buttons that go on and back, and where one is between them. */
export function Stepper({ label, previous, next, place, total, onStep }: StepperProps): VNode {
  const { t, language } = useTranslation();
  const of = writtenNumber(total, language);
  return (
    <fieldset class="stepper" aria-label={label}>
      <button
        type="button"
        class="icon-button"
        aria-label={previous}
        title={previous}
        onClick={() => onStep(-1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 10l4-4 4 4" />
        </svg>
      </button>
      {place !== null && (
        <span class="stepper-place">{t('cardMentionCount', writtenNumber(place, language), of)}</span>
      )}
      <button type="button" class="icon-button" aria-label={next} title={next} onClick={() => onStep(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 6l4 4 4-4" />
        </svg>
      </button>
    </fieldset>
  );
}
