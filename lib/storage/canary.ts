import { type Alarm, type Canary, decided, parseCanary } from '../library/canary.ts';
import { lossOf, type Standing } from '../library/standing.ts';
import { readStanding, STANDING_STORES } from './changes.ts';
import type { Connection, Watcher } from './connection.ts';
import { getLocal, setLocal } from './local-area.ts';
import { newestInRing } from './ring/ring-list.ts';

/*
 * A damaged database opens empty, in both browsers and without a word. What stands here beside it, in the other store,
 * is what it is missed by. The canary is read before the library is looked at, so that what was seen is never later than
 * the look; and an alarm stays, whatever is written after it, until the reader has decided.
 */

type Read = Connection['read'];

/** Under which what was seen of a database lies in `storage.local`; it changes with each change of the library. */
export const canaryKey = (name: string) => `canary/${name}`;

/** What a standing is, of a database in which nothing is. */
const NOTHING: Standing = {
  ...{ changes: 0, articles: 0, notes: 0, ownNames: 0 },
  ...{ lastArticle: null, lastNote: null },
};

/** Changes that come within so long are noted down together: a look counts keys, which is dearer than a write. */
const REST_MS = 1000;

/** Has the changes of a database noted down, soon after they are on the disk. */
export function watchStanding(name: string): Watcher {
  let isDue = false;
  return {
    onChange(read) {
      if (isDue) return;
      isDue = true;
      setTimeout(() => {
        isDue = false;
        checkStanding(name, read).catch((error: unknown) =>
          console.error('Sorot: what was written is not noted down', error),
        );
      }, REST_MS);
    },
    onDataLoss: (message) => raiseByBrowser(name, message),
  };
}

/** Looks at the library, and notes down how it stands or what is missed; null: nothing is. Rejects with a `StorageError`. */
export async function checkStanding(name: string, read: Read): Promise<Alarm | null> {
  const [canary, backup] = await Promise.all([readCanary(name), newestInRing(name)]);
  if (canary.alarm !== null) return canary.alarm;
  const now = await read(STANDING_STORES, readStanding);
  const loss = lossOf(now, canary.seen, backup?.standing ?? null);
  if (loss === null) {
    if (canary.seen?.changes !== now.changes) await keepCanary(name, { ...canary, seen: now });
    return null;
  }
  const before = canary.seen ?? backup?.standing ?? NOTHING;
  const alarm = { loss, before, since: new Date().toISOString(), said: null };
  await keepCanary(name, { ...canary, alarm });
  return alarm;
}

/** Goes on with the library as it is: the reader's decision, and kept as one. Rejects with a `StorageError`. */
export async function acceptStanding(name: string, read: Read): Promise<void> {
  const now = await read(STANDING_STORES, readStanding);
  await keepCanary(name, decided(await readCanary(name), now, new Date().toISOString()));
}

/** The browser says itself that it had to begin anew; also where nothing was seen here before. */
async function raiseByBrowser(name: string, said: string): Promise<void> {
  const canary = await readCanary(name);
  if (canary.alarm !== null) return;
  const before = canary.seen ?? (await newestInRing(name))?.standing ?? NOTHING;
  await keepCanary(name, {
    ...canary,
    alarm: { loss: 'empty', before, since: new Date().toISOString(), said },
  });
}

async function readCanary(name: string): Promise<Canary> {
  return parseCanary((await getLocal(canaryKey(name)))[canaryKey(name)]);
}

async function keepCanary(name: string, canary: Canary): Promise<void> {
  await setLocal({ [canaryKey(name)]: canary });
}
