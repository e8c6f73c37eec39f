import type { VNode } from 'preact';
import type { Health } from '../../lib/library/health.ts';
import { HealthNotice } from '../health-notice.tsx';
import type { SafetyActions } from '../safety-actions.ts';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { ImportOutcome } from './import-outcome.tsx';
import { useImport } from './use-import.ts';

interface LibraryHealthProps {
  readonly health: Health | null;
  readonly actions: SafetyActions;
  readonly toast: Toast;
  /** The reader decided to go on with the library as it is. */
  readonly onGoOn: () => void;
}

/** The notice on the library page: a backup is restored here, as an import with its summary. */
export function LibraryHealth({ health, actions, toast, onGoOn }: LibraryHealthProps): VNode {
  const { t } = useTranslation();
  // What came back stands for what was lost: the alarm is over, and that it was stays on record.
  const { state, read, apply, close } = useImport(toast, onGoOn);
  return (
    <>
      <HealthNotice
        health={health}
        onGoOn={onGoOn}
        restore={(backup) => (
          <button
            type="button"
            class="button primary"
            onClick={() => void read(() => actions.planRestore(backup))}
          >
            {t('lossRestore')}
          </button>
        )}
      />
      <div class="exchange-outcome" role="status" aria-live="polite">
        <ImportOutcome state={state} onApply={(agreed) => void apply(agreed)} onClose={close} />
      </div>
    </>
  );
}
