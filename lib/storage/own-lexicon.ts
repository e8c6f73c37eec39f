import { type OwnName, parseOwnName } from '../library/own/own-name.ts';
import { watchStanding } from './canary.ts';
import { connect } from './connection.ts';
import { StorageError } from './storage-error.ts';
import type { Transaction, Writing } from './stores.ts';

/** The reader's own lexicon. Every failure is a `StorageError`; a write resolves after it is on the disk. */
export interface OwnNames {
  /** Every name, by its id. */
  all(): Promise<readonly OwnName[]>;
  /** Grows with every change: who has what was true of a smaller one asks again. */
  generation(): Promise<number>;
  /** Keeps names, new ones and new states of kept ones, all or none. When a kept one was made does not change. */
  put(names: readonly OwnName[]): Promise<void>;
  /** Takes names away, and answers with those that were kept: what undoing it needs. */
  remove(ids: readonly string[]): Promise<readonly OwnName[]>;
  /** Ends the connection. */
  close(): Promise<void>;
}

const STORES = ['ownNames'] as const;

/** Opens the reader's own lexicon, which stands in the library's database. */
export function openOwnNames(name = 'sorot'): OwnNames {
  const { read, write, close } = connect(name, watchStanding(name));
  return {
    all: () => read(['ownNames'], async (tx) => (await tx.objectStore('ownNames').getAll()).map(record)),
    generation: () => read(['counters'], (tx) => counter(tx)),
    put(names) {
      const checked = names.map(asOwnName);
      return write(STORES, async (tx) => {
        await Promise.all(checked.map((one) => putName(tx, one)));
        await count(tx);
      });
    },
    remove: (ids) =>
      write(STORES, async (tx) => {
        const store = tx.objectStore('ownNames');
        const kept = await Promise.all(ids.map((id) => store.get(id)));
        await Promise.all(ids.map((id) => store.delete(id)));
        await count(tx);
        return kept.filter((one) => one !== undefined).map(record);
      }),
    close,
  };
}

async function putName(tx: Writing, name: OwnName): Promise<void> {
  const store = tx.objectStore('ownNames');
  const kept = await store.get(name.id);
  const createdAt = kept === undefined ? name.createdAt : record(kept).createdAt;
  await store.put({ ...name, createdAt });
}

async function counter(tx: Transaction): Promise<number> {
  return (await tx.objectStore('counters').get('own-names'))?.count ?? 0;
}

async function count(tx: Writing): Promise<void> {
  await tx.objectStore('counters').put({ key: 'own-names', count: (await counter(tx)) + 1 });
}

function record(kept: unknown): OwnName {
  const parsed = parseOwnName(kept);
  if (parsed.ok) return parsed.value;
  const { id } = Object(kept) as { readonly id?: unknown };
  throw new StorageError('unreadable', `The own name ${String(id)} is damaged: ${parsed.fault}`);
}

function asOwnName(name: OwnName): OwnName {
  const parsed = parseOwnName(name);
  if (parsed.ok) return parsed.value;
  throw new StorageError('unreadable', `The own name ${name.id} cannot be kept: ${parsed.fault}`);
}
