import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Waiting } from '../conditions.tsx';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { OwnImportSummary } from './own-import-summary.tsx';
import type { OwnImportPlan, OwnImportReading, OwnNamesActions } from './own-names-actions.ts';

interface OwnImportProps {
  readonly plan: OwnNamesActions['planImport'];
  readonly toast: Toast;
  readonly onImported: () => void;
}

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'read'; readonly reading: OwnImportReading };

/** Takes a file of names, says what it would bring, and keeps it when the reader agrees; that can be taken back. */
export function OwnImport({ plan, toast, onImported }: OwnImportProps): VNode {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ kind: 'none' });
  const input = useRef<HTMLInputElement>(null);
  const close = () => setState({ kind: 'none' });
  const attempt = async (work: () => Promise<State>) => {
    const before = state;
    setState({ kind: 'busy' });
    try {
      setState(await work());
    } catch (error) {
      console.error(error);
      setState(before);
      toast.say(t('notImported'));
    }
  };
  const choose = (file: File) => attempt(async () => ({ kind: 'read', reading: await plan(file) }));
  const apply = (agreed: OwnImportPlan) =>
    attempt(async () => {
      const undo = await agreed.apply();
      onImported();
      toast.offerUndo(t('imported'), () => undo().then(onImported), t('importUndone'));
      return { kind: 'none' };
    });
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('ownImport')}
      </button>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        accept="text/csv,.csv"
        tabIndex={-1}
        aria-label={t('ownImport')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = ''; // so that the same file can be chosen again
          if (file !== undefined) void choose(file);
        }}
      />
      <div class="exchange-outcome" role="status" aria-live="polite">
        {state.kind === 'busy' && <Waiting />}
        {state.kind === 'read' && (
          <OwnImportSummary
            reading={state.reading}
            onApply={(agreed) => void apply(agreed)}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}
