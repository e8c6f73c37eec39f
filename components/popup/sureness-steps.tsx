import type { VNode } from 'preact';
import type { Sureness } from '../../lib/library/reading-settings.ts';
import type { MessageKey } from '../../lib/messaging/translate.ts';
import { useTranslation } from '../translation.ts';

const STEPS: readonly (readonly [Sureness, MessageKey])[] = [
  ['fewer', 'surenessFewer'],
  ['usual', 'surenessUsual'],
  ['more', 'surenessMore'],
];

interface SurenessStepsProps {
  readonly chosen: Sureness;
  readonly onChoose: (sureness: Sureness) => void;
}

/** Three steps from fewer and surer names to more; a step holds on all pages, at once. */
export function SurenessSteps({ chosen, onChoose }: SurenessStepsProps): VNode {
  const { t } = useTranslation();
  return (
    <fieldset class="sureness">
      <legend>{t('sureness')}</legend>
      {STEPS.map(([step, words]) => (
        <label key={step}>
          <input
            type="radio"
            name="sureness"
            value={step}
            checked={step === chosen}
            onChange={() => onChoose(step)}
          />
          <span>{t(words)}</span>
        </label>
      ))}
    </fieldset>
  );
}
