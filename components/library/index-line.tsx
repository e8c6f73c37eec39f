import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import type { Indexed, SearchActions } from './search-actions.ts';

/** After so many more articles the list is read again: each time the reader sees it move. */
const STEP = 640;

/**
 * Has the index brought over what was saved before there was one, and tells how far it is: null before anything is
 * known. `steps` grows when there is more to find.
 */
export function useIndexed(
  tend: SearchActions['tend'],
  version: number,
): { readonly indexed: Indexed | null; readonly steps: number } {
  const [indexed, setIndexed] = useState<Indexed | null>(null);
  // After an import there may be more to do.
  useEffect(() => {
    const stop = new AbortController();
    tend(setIndexed, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) console.error(error);
    });
    return () => stop.abort();
  }, [tend, version]);
  const steps = indexed === null || indexed.isComplete ? 0 : 1 + Math.floor(indexed.done / STEP);
  return { indexed, steps };
}

/** Says that not everything can be found yet; nothing once it can. */
export function IndexLine({ indexed }: { indexed: Indexed | null }): VNode | null {
  const { t, language } = useTranslation();
  if (indexed === null || indexed.isComplete) return null;
  const { done, total } = indexed;
  return (
    <div class="index-line">
      <p class="quiet">{t('indexProgress', writtenNumber(done, language), writtenNumber(total, language))}</p>
      <progress value={done} max={Math.max(1, total)} aria-label={t('indexing')} />
    </div>
  );
}
