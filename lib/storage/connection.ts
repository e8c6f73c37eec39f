import { openDB } from 'idb';
import { StorageError, storageError } from './storage-error.ts';
import type { Database, Reading, StoreName, Stores, Writing } from './stores.ts';
import { DATABASE_VERSION, upgrade } from './upgrades.ts';

/** The way to one database: opened at the first use, and again after the browser or a newer version closed it. */
export interface Connection {
  /** Runs work in a transaction that only reads: what it sees is of one moment. */
  read<T>(stores: readonly StoreName[], work: (tx: Reading) => Promise<T>): Promise<T>;
  /** Runs work in one transaction, and resolves after it is on the disk. Where the work fails, nothing is written. */
  write<T>(stores: readonly StoreName[], work: (tx: Writing) => Promise<T>): Promise<T>;
  /** Ends the connection for good. */
  close(): Promise<void>;
}

/** Connects to the library's database. Everything rejects with a {@link StorageError}. */
export function connect(name: string): Connection {
  let opening: Promise<Database> | null = null;
  let closed = false;
  const forget = () => {
    opening = null;
  };

  async function database(): Promise<Database> {
    if (closed) throw new StorageError('unknown', 'The library was closed here.');
    opening ??= open(name, forget);
    return opening;
  }

  return {
    async read(stores, work) {
      return settle((await database()).transaction([...stores], 'readonly'), work);
    },
    async write(stores, work) {
      return settle((await database()).transaction([...stores], 'readwrite', { durability: 'strict' }), work);
    },
    async close() {
      closed = true;
      (await opening)?.close();
    },
  };
}

/** Opens the database. A connection that stands in the way of a newer version, or is ended by the browser, is given up. */
function open(name: string, onLost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let late = false;
    openDB<Stores>(name, DATABASE_VERSION, {
      upgrade: (database, from, _to, tx) => upgrade(database, from, tx),
      blocked() {
        late = true;
        onLost();
        reject(
          new StorageError('blocked', 'Another window keeps an older library open; close it and try again.'),
        );
      },
      blocking(_current, _wanted, event) {
        onLost();
        (event.target as IDBDatabase).close();
      },
      terminated: onLost,
    }).then(
      (database) => (late ? database.close() : resolve(database)),
      (error: unknown) => {
        onLost();
        reject(storageError(error));
      },
    );
  });
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
