import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchPage } from '../../lib/library/index/search-request.ts';

/** What a query found; `page` is null where the library could not be asked. */
export interface Found {
  readonly query: string;
  readonly page: SearchPage | null;
}

/**
 * Asks as the reader types, one question at a time: while an answer is awaited only the latest query waits, so that slow
 * answers neither pile up nor hold the keys up, and what was overtaken is never shown. Null: nothing is asked, or the
 * first answer is on its way. `search` is to stay the same function.
 */
export function useFound(
  search: (query: string) => Promise<SearchPage>,
  query: string,
  version: number,
): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  // A new version asks the same question again.
  useEffect(() => {
    if (query === '') {
      setFound(null);
      return;
    }
    let current = true;
    const answer = underWay.current.then(() => (current ? search(query) : null));
    underWay.current = answer.catch(() => {});
    answer.then(
      (page) => current && page !== null && setFound({ query, page }),
      (error: unknown) => {
        console.error(error);
        if (current) setFound({ query, page: null });
      },
    );
    return () => {
      current = false;
    };
  }, [search, query, version]);
  return query === '' ? null : found;
}
