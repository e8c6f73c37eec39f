import type { HealthActions } from '../../components/safety-actions.ts';
import type { Health } from '../../lib/library/health.ts';
import { healthOfUnread } from '../../lib/storage/begin-anew.ts';
import type { Library } from '../../lib/storage/library.ts';
import { keepingHere } from './keeping-here.ts';

/** By then page, notes and list stand. */
const REST_MS = 1000;

/**
 * How the library does, for popup and library page, asked when what the reader came for stands: to count ten thousand
 * articles takes a fifth of a second. Of an empty library, and where something was wrong, it is asked at once: what was
 * lost must not look like what was never there, and an alarm that is over goes.
 */
export function healthActions(opened: () => Promise<Library>): HealthActions {
  let isAlarmed = false;
  return {
    async health() {
      // What becomes of a note is said before one is written.
      const keeping = await keepingHere();
      if (keeping !== 'lasting') return { kind: keeping };
      if (!isAlarmed && !(await isEmpty(opened))) await new Promise((rest) => setTimeout(rest, REST_MS));
      const health = await healthNow(opened);
      isAlarmed = health.kind !== 'well';
      return health;
    },
    goOn: async () => (await opened()).goOn(),
  };
}

async function healthNow(opened: () => Promise<Library>): Promise<Health> {
  try {
    return await (await opened()).health();
  } catch (error) {
    return healthOfUnread(error);
  }
}

/** What cannot be read is no reason to wait, and said by who knows. */
async function isEmpty(opened: () => Promise<Library>): Promise<boolean> {
  try {
    return (await (await opened()).newest(1)).length === 0;
  } catch {
    return true;
  }
}
