import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import type { ExchangeActions } from './exchange-actions.ts';
import { FileButton } from './file-button.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { useImport } from './use-import.ts';

interface ImportFileProps {
  readonly plan: ExchangeActions['planImport'];
  readonly toast: Toast;
  readonly onImported: () => void;
}

/** Takes a file, says what it would bring, and brings it when the reader agrees; it can be called off and taken back. */
export function ImportFile({ plan, toast, onImported }: ImportFileProps): VNode {
  const { t } = useTranslation();
  const { state, read, apply, close } = useImport(toast, onImported);
  return (
    <>
      <FileButton label={t('importFile')} onFile={(file) => void read(() => plan(file))} />
      <div class="exchange-outcome" role="status" aria-live="polite">
        <ImportOutcome state={state} onApply={(agreed) => void apply(agreed)} onClose={close} />
      </div>
    </>
  );
}
