import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import type { ExchangeActions, ImportPlan } from './exchange-actions.ts';
import { ImportOutcome, type ImportState } from './import-outcome.tsx';

interface ImportFileProps {
  readonly plan: ExchangeActions['planImport'];
  readonly toast: Toast;
  readonly onImported: () => void;
}

/** Takes a file, says what it would bring, and brings it when the reader agrees; it can be called off and taken back. */
export function ImportFile({ plan, toast, onImported }: ImportFileProps): VNode {
  const { t } = useTranslation();
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File) => {
    setState({ kind: 'reading' });
    try {
      setState({ kind: 'read', reading: await plan(file) });
    } catch (error) {
      console.error(error);
      setState({ kind: 'none' });
      toast.say(t('notImported'));
    }
  };
  const onChange = (event: { readonly currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = ''; // so that the same file can be chosen again
    if (file !== undefined) void choose(file);
  };
  const apply = async (agreed: ImportPlan) => {
    const stop = new AbortController();
    const cancel = () => stop.abort();
    const onProgress = (share: number) => setState({ kind: 'writing', share, cancel });
    onProgress(0);
    try {
      const undo = await agreed.apply({ onProgress, signal: stop.signal });
      setState({ kind: 'none' });
      onImported();
      toast.offerUndo(t('imported'), () => undo().then(onImported), t('importUndone'));
    } catch (error) {
      if (!stop.signal.aborted) console.error(error);
      setState({ kind: 'read', reading: { ok: true, value: agreed } });
      toast.say(t(stop.signal.aborted ? 'importCalledOff' : 'notImported'));
    }
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
        <ImportOutcome
          state={state}
          onApply={(agreed) => void apply(agreed)}
          onClose={() => setState({ kind: 'none' })}
        />
      </div>
    </>
  );
}
