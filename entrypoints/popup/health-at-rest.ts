import type { HealthActions } from '../../components/safety-actions.ts';
import type { Library } from '../../lib/storage/library.ts';
import { healthActions } from '../library/safety.ts';

/** By then page, notes and list stand in the popup. */
const REST_MS = 1000;

/**
 * How the library does, asked when what the reader came for stands: to count ten thousand articles keeps the database from
 * answering anything else for a fifth of a second. Of an empty library it is asked at once: nothing is counted, and what
 * was lost must not look like what was never there.
 */
export function healthAtRest(opened: () => Promise<Library>): HealthActions {
  const actions = healthActions(opened);
  return {
    ...actions,
    async health() {
      // What cannot be read is no reason to wait, and said by who knows.
      const isEmpty = await opened()
        .then(async (library) => (await library.newest(1)).length === 0)
        .catch(() => true);
      if (!isEmpty) await new Promise((rest) => setTimeout(rest, REST_MS));
      return actions.health();
    },
  };
}
