import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { writtenNumber } from '../written.ts';
import type { ImportCounts, ImportPlan, ImportReading, PlanImport } from './reading-actions.ts';

interface ImportFileProps {
  readonly plan: PlanImport;
  readonly toast: Toast;
  readonly onImported: () => void;
}

/** Takes a file, says what it would bring, and brings it when the reader agrees. */
export function ImportFile({ plan, toast, onImported }: ImportFileProps): VNode {
  const { t } = useTranslation();
  const [reading, setReading] = useState<ImportReading | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File) => {
    try {
      setReading(await plan(file));
    } catch (error) {
      console.error(error);
      toast.say(t('notImported'));
    }
  };
  const onChange = (event: { readonly currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = ''; // so that the same file can be chosen again
    if (file !== undefined) void choose(file);
  };
  const apply = async (agreed: ImportPlan) => {
    try {
      await agreed.apply();
      setReading(null);
      onImported();
      toast.say(t('imported'));
    } catch (error) {
      console.error(error);
      toast.say(t('notImported'));
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('importJson')}
      </button>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={t('importJson')}
        onChange={onChange}
      />
      <div class="import-outcome" role="status" aria-live="polite">
        {reading !== null && (
          <Outcome
            reading={reading}
            onApply={(agreed) => void apply(agreed)}
            onClose={() => setReading(null)}
          />
        )}
      </div>
    </>
  );
}

interface OutcomeProps {
  readonly reading: ImportReading;
  readonly onApply: (plan: ImportPlan) => void;
  readonly onClose: () => void;
}

function Outcome({ reading, onApply, onClose }: OutcomeProps): VNode {
  const { t } = useTranslation();
  if (!reading.ok) {
    return (
      <div class="import-plan">
        <p class="fault" dir="auto">
          {t('importUnreadable', reading.fault)}
        </p>
        <button type="button" class="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    );
  }
  const plan = reading.value;
  const nothingNew = plan.counts.added === 0;
  return (
    <div class="import-plan">
      <PlanWords counts={plan.counts} />
      {!nothingNew && (
        <button type="button" class="button primary" onClick={() => onApply(plan)}>
          {t('importApply')}
        </button>
      )}
      <button type="button" class="button" onClick={onClose}>
        {nothingNew ? t('close') : t('cancel')}
      </button>
    </div>
  );
}

function PlanWords({ counts: { added, same, differing } }: { counts: ImportCounts }): VNode {
  const { t, language } = useTranslation();
  const summary = t(
    'importSummary',
    writtenNumber(added, language),
    writtenNumber(same, language),
    writtenNumber(differing, language),
  );
  return (
    <>
      <p>{summary}</p>
      {added === 0 && differing === 0 && <p class="quiet">{t('importNothing')}</p>}
      {differing > 0 && <p class="quiet">{t('importDifferingStay')}</p>}
    </>
  );
}
