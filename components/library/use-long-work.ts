import { useCallback, useRef, useState } from 'preact/hooks';
import type { Watching } from './exchange-actions.ts';

/** Work on many articles, one piece at a time. */
export interface LongWork {
  /** The share that is done, 0 to 1; null: nothing is under way. */
  readonly share: number | null;
  /** Does a piece of work; what came of it stands in a list, which is empty where it was called off. Rejects where it failed. */
  readonly run: <T>(work: (watching: Watching) => Promise<T>) => Promise<readonly [T] | readonly []>;
  readonly cancel: () => void;
}

/** Watches work that may take longer than a moment. */
export function useLongWork(): LongWork {
  const [share, setShare] = useState<number | null>(null);
  const stop = useRef<AbortController | null>(null);
  const run: LongWork['run'] = useCallback(async (work) => {
    const control = new AbortController();
    stop.current = control;
    setShare(0);
    try {
      return [await work({ onProgress: setShare, signal: control.signal })] as const;
    } catch (error) {
      if (control.signal.aborted) return [] as const;
      throw error;
    } finally {
      setShare(null);
    }
  }, []);
  return { share, run, cancel: useCallback(() => stop.current?.abort(), []) };
}
