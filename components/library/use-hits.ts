import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchPage } from '../../lib/library/index/search-request.ts';
import type { Loaded } from '../use-loaded.ts';
import { type Asked, requestOf } from './asked.ts';
import type { SearchActions } from './search-actions.ts';

/** A screenful or three; more on asking. */
const PAGE_LENGTH = 40;

/** The list of hits, as far as it was asked for. */
export interface Hits {
  /** What was found for the last question that was answered; it stays while the next one is asked. */
  readonly loaded: Loaded<SearchPage>;
  readonly more: () => void;
  readonly retry: () => void;
}

/**
 * The hits of what is asked, read again when `version` grows: then as many as there were, so that the list stays where
 * it is.
 */
export function useHits(search: SearchActions['search'], asked: Asked, version: number): Hits {
  const [loaded, setLoaded] = useState<Loaded<SearchPage>>({ state: 'loading' });
  const [retries, setRetries] = useState(0);
  const request = useMemo(() => requestOf(asked), [asked]);
  const shown = useRef({ request, count: 0 });
  /** Grows with each question: an answer overtaken by a later one is dropped. */
  const turn = useRef(0);
  const put = useCallback(
    (answer: Promise<SearchPage>) => {
      turn.current += 1;
      const own = turn.current;
      answer.then(
        (value) => {
          if (own !== turn.current) return;
          shown.current = { request, count: value.hits.length };
          setLoaded({ state: 'ready', value });
        },
        (error: unknown) => {
          console.error(error);
          if (own === turn.current) setLoaded({ state: 'failed' });
        },
      );
    },
    [request],
  );
  // A new version or a retry asks the same question again.
  useEffect(() => {
    const count = shown.current.request === request ? shown.current.count : 0;
    put(search({ ...request, limit: Math.max(PAGE_LENGTH, count) }));
    return () => {
      turn.current += 1;
    };
  }, [search, request, put, version, retries]);
  const more = () => {
    if (loaded.state !== 'ready' || loaded.value.next === null) return;
    const { hits, next } = loaded.value;
    const rest = search({ ...request, limit: PAGE_LENGTH, after: next });
    put(rest.then((page) => ({ ...page, hits: [...hits, ...page.hits] })));
  };
  return { loaded, more, retry: useCallback(() => setRetries((times) => times + 1), []) };
}
