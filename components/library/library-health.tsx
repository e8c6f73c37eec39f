import type { ComponentChildren, VNode } from 'preact';
import type { RingBackup } from '../../lib/library/ring.ts';
import { HealthNotice, IsLost } from '../health-notice.tsx';
import type { SafetyActions } from '../safety-actions.ts';
import { useTranslation } from '../translation.ts';
import { useHealth } from '../use-health.ts';
import type { Toast } from '../use-toast.ts';
import { FileButton } from './file-button.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { useImport } from './use-import.ts';

interface LibraryHealthProps {
  readonly actions: SafetyActions;
  readonly toast: Toast;
  /** Grows with each write. */
  readonly version: number;
  /** A backup was restored, or the reader decided to go on without. */
  readonly onWritten: () => void;
  /** What shows the library; it knows whether something is missing by {@link IsLost}. */
  readonly children: ComponentChildren;
}

/** The notice above the library: a backup is restored here, as an import with its summary. */
export function LibraryHealth(props: LibraryHealthProps): VNode {
  const { actions, toast, version, onWritten, children } = props;
  const { t } = useTranslation();
  const { health, goOn } = useHealth(actions, toast, version, onWritten);
  const onGoOn = () => void goOn();
  // What came back stands for what was lost: the alarm is over, and that it was stays on record.
  const { state, read, apply, close } = useImport(toast, onGoOn);
  const save = async (backup: RingBackup) => {
    try {
      await actions.saveBackup(backup);
      toast.say(t('exported'));
    } catch (error) {
      console.error(error);
      toast.say(t('notExported'));
    }
  };
  return (
    <IsLost.Provider value={health?.kind === 'loss'}>
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
        anew={(backup) => (
          <>
            {backup !== null && (
              <>
                <button
                  type="button"
                  class="button primary"
                  onClick={() => void read(() => actions.planAnew(backup))}
                >
                  {t('anewPlan')}
                </button>
                <button type="button" class="button" onClick={() => void save(backup)}>
                  {t('anewSave')}
                </button>
              </>
            )}
            <FileButton label={t('anewFile')} onFile={(file) => void read(() => actions.planAnewOf(file))} />
            {backup === null && (
              <button type="button" class="button" onClick={() => void read(() => actions.planAnewOf(null))}>
                {t('anewEmpty')}
              </button>
            )}
          </>
        )}
        onRetry={onWritten}
      />
      <div class="exchange-outcome" role="status" aria-live="polite">
        <ImportOutcome state={state} onApply={(agreed) => void apply(agreed)} onClose={close} />
      </div>
      {children}
    </IsLost.Provider>
  );
}
