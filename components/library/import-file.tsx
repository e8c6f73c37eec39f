import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import type { ExchangeActions } from './exchange-actions.ts';
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
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: { readonly currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = ''; // so that the same file can be chosen again
    if (file !== undefined) void read(() => plan(file));
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('importFile')}
      </button>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={t('importFile')}
        onChange={onChange}
      />
      <div class="exchange-outcome" role="status" aria-live="polite">
        <ImportOutcome state={state} onApply={(agreed) => void apply(agreed)} onClose={close} />
      </div>
    </>
  );
}
