import { useCallback, useEffect, useRef } from 'preact/hooks';

/** A pause in typing; shorter would write at every letter, longer would lose more. */
const PAUSE_MS = 250;

/** Keeps words as they are typed. */
export interface PausedKeep {
  /** Keeps the words at the next pause. */
  readonly later: (text: string) => void;
  /** Keeps what waits now; settles when nothing is under way. */
  readonly now: () => Promise<void>;
  /** Forgets what waits; settles when nothing is under way, so that no late draft overwrites what comes next. */
  readonly stop: () => Promise<void>;
}

/** Calls `keep` at every pause of typing and when the page goes away, one call after another. */
export function usePausedKeep(keep: (text: string) => Promise<void>): PausedKeep {
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const underWay = useRef<Promise<void>>(Promise.resolve());

  const now = useCallback(() => {
    clearTimeout(timer.current);
    const text = waiting.current;
    waiting.current = null;
    if (text !== null) underWay.current = underWay.current.then(() => keep(text));
    return underWay.current;
  }, [keep]);
  const later = useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      waiting.current = text;
      timer.current = setTimeout(() => void now(), PAUSE_MS);
    },
    [now],
  );
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = null;
    return underWay.current;
  }, []);

  useEffect(() => {
    const leave = () => void now();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [now]);
  return { later, now, stop };
}
