import { openDB } from 'idb';
import { countChange } from './changes.ts';
import { StorageError, storageError } from './storage-error.ts';
import type { Database, Reading, StoreName, Stores, Writing } from './stores.ts';
import { DATABASE_VERSION, upgrade } from './upgrades.ts';

/** The way to one database: opened at the first use, and again after the browser or a newer version closed it. */
export interface Connection {
  /** Runs work in a transaction that only reads: what it sees is of one moment. */
  read<T>(stores: readonly StoreName[], work: (tx: Reading) => Promise<T>): Promise<T>;
  /**
   * Runs work in one transaction, and resolves after it is on the disk. Where the work fails, nothing is written. It is
   * a change of what the reader keeps, and counted in the same transaction.
   */
  write<T>(stores: readonly StoreName[], work: (tx: Writing) => Promise<T>): Promise<T>;
  /** The same for what is not missed: words being typed, which have a mirror, and the index, which can be made anew. */
  writeAside<T>(stores: readonly StoreName[], work: (tx: Writing) => Promise<T>): Promise<T>;
  /** Whether a newer version has written the database: it is read as far as this one can, and never written. */
  isNewer(): Promise<boolean>;
  /** Ends the connection for good. */
  close(): Promise<void>;
}

/** Who is told of what happens to the database. */
export interface Watcher {
  /** A change is on the disk. */
  onChange(read: Connection['read']): void;
  /** The browser had to make the database anew, and says why. Settles before the database is used. */
  onDataLoss(message: string): Promise<void>;
}

/** An open database. */
interface Opened {
  readonly database: Database;
  readonly isNewer: boolean;
}

/** Connects to the library's database. Everything rejects with a {@link StorageError}. */
export function connect(name: string, watcher: Watcher | null = null): Connection {
  let opening: Promise<Opened> | null = null;
  let closed = false;
  const forget = () => {
    opening = null;
  };

  async function opened(): Promise<Opened> {
    if (closed) throw new StorageError('unknown', 'The library was closed here.');
    opening ??= open(name, watcher, forget);
    return opening;
  }

  const read: Connection['read'] = async (stores, work) => {
    const { database } = await opened();
    return settle(
      begun(() => database.transaction([...stores], 'readonly')),
      work,
    );
  };

  const writeAside: Connection['writeAside'] = async (stores, work) => {
    const { database, isNewer } = await opened();
    if (isNewer) throw new StorageError('newer', NEWER);
    return settle(
      begun(() => database.transaction([...stores], 'readwrite', { durability: 'strict' })),
      work,
    );
  };

  return {
    read,
    writeAside,
    async write(stores, work) {
      const result = await writeAside([...stores, 'counters'], async (tx) => {
        await countChange(tx);
        return work(tx);
      });
      watcher?.onChange(read);
      return result;
    },
    isNewer: async () => (await opened()).isNewer,
    async close() {
      closed = true;
      (await opening)?.database.close();
    },
  };
}

const NEWER = 'A newer Sorot has written the library; this version reads it, and changes nothing.';

/** Opens the database; one of a newer version as it is, to be read. */
async function open(name: string, watcher: Watcher | null, onLost: () => void): Promise<Opened> {
  try {
    return { database: await openAt(name, DATABASE_VERSION, watcher, onLost), isNewer: false };
  } catch (error) {
    if (!(error instanceof StorageError && error.code === 'newer')) throw error;
    return { database: await openAt(name, undefined, null, onLost), isNewer: true };
  }
}

/** Opens the database. A connection that stands in the way of a newer version, or is ended by the browser, is given up. */
function openAt(
  name: string,
  version: number | undefined,
  watcher: Watcher | null,
  onLost: () => void,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let late = false;
    let loss: string | null = null;
    // Where the browser gives no databases at all it throws at once, which is a failure like the others.
    const opening = async () =>
      openDB<Stores>(name, version, {
        upgrade(database, from, _to, tx, event) {
          loss = dataLossOf(event);
          upgrade(database, from, tx);
        },
        blocked() {
          late = true;
          onLost();
          reject(
            new StorageError(
              'blocked',
              'Another window keeps an older library open; close it and try again.',
            ),
          );
        },
        blocking(_current, _wanted, event) {
          onLost();
          (event.target as IDBDatabase).close();
        },
        terminated: onLost,
      });
    opening()
      .then(async (database) => {
        if (loss !== null) await watcher?.onDataLoss(loss);
        if (late) database.close();
        else resolve(database);
      })
      .catch((error: unknown) => {
        onLost();
        reject(storageError(error));
      });
  });
}

/** Chromium alone says that it could not read the database and began a new one. */
function dataLossOf(event: object): string | null {
  const { dataLoss, dataLossMessage } = event as Partial<Record<'dataLoss' | 'dataLossMessage', unknown>>;
  return dataLoss === 'total' ? String(dataLossMessage ?? '') : null;
}

/** A transaction; a database that lacks a store is a damaged one, and one that is being closed is opened again later. */
function begun<Tx>(begin: () => Tx): Tx {
  try {
    return begin();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError')
      throw new StorageError('blocked', 'The library is being closed here; try again.', error);
    throw storageError(error);
  }
}

async function settle<T, Tx extends Reading | Writing>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  // Watched from the start: a transaction that the browser aborts while the work waits would be an unhandled rejection.
  const done = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(tx);
    const failure = await done;
    if (failure !== null) throw failure.error;
    return result;
  } catch (error) {
    abort(tx);
    await done;
    // The transaction knows the reason (no room); the request it cut off knows only that it was cut off.
    throw storageError(tx.error ?? error);
  }
}

function abort(tx: Reading | Writing): void {
  try {
    tx.abort();
  } catch (error) {
    // It had ended already, by itself or because of the very error that is being reported.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
