import { useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import type { ImportPlan, ImportReading } from './exchange-actions.ts';
import type { ImportState } from './import-outcome.tsx';

/** An import on its way: what stands open of it, and its next steps. */
interface OpenImport {
  readonly state: ImportState;
  /** Reads what is to come in, and shows what it would bring. */
  readonly read: (plan: () => Promise<ImportReading>) => Promise<void>;
  /** Brings it in. */
  readonly apply: (agreed: ImportPlan) => Promise<void>;
  /** Lets it be. */
  readonly close: () => void;
}

/** The steps from a file, or a backup, to the library, each of which can be turned back. */
export function useImport(toast: Toast, onImported: () => void): OpenImport {
  const { t } = useTranslation();
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  return {
    state,
    close: () => setState({ kind: 'none' }),
    async read(plan) {
      setState({ kind: 'reading' });
      try {
        setState({ kind: 'read', reading: await plan() });
      } catch (error) {
        console.error(error);
        setState({ kind: 'none' });
        toast.say(t('notImported'));
      }
    },
    async apply(agreed) {
      const stop = new AbortController();
      const cancel = () => stop.abort();
      const onProgress = (share: number) => setState({ kind: 'writing', share, cancel });
      onProgress(0);
      try {
        const undo = await agreed.apply({ onProgress, signal: stop.signal });
        setState({ kind: 'none' });
        onImported();
        if (undo === null) toast.say(t('imported'));
        else toast.offerUndo(t('imported'), () => undo().then(onImported), t('importUndone'));
      } catch (error) {
        if (!stop.signal.aborted) console.error(error);
        setState({ kind: 'read', reading: { ok: true, value: agreed } });
        toast.say(t(stop.signal.aborted ? 'importCalledOff' : 'notImported'));
      }
    },
  };
}
