import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Something asked for: under way, not to be had, or here. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

/**
 * Asks by `load`, and again whenever it changes (wrap it in `useCallback`), `version` changes, or `retry` is called.
 * What was here stays while it is asked again, and an answer overtaken by a later question is dropped.
 */
export function useLoaded<T>(load: () => Promise<T>, version = 0): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [retries, setRetries] = useState(0);
  // A new version or a retry asks the same question again. Asked before the browser paints, not after: what a page begins
  // with comes a frame sooner for each question that waits for the answer to another.
  useLayoutEffect(() => {
    let current = true;
    load().then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (error: unknown) => {
        console.error(error);
        if (current) setLoaded({ state: 'failed' });
      },
    );
    return () => {
      current = false;
    };
  }, [load, version, retries]);
  return [loaded, useCallback(() => setRetries((times) => times + 1), [])];
}
