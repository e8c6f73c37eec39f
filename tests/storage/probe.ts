/** The page's side of the storage tests: what `lib/storage` exports, callable by name from outside the browser. */
import { browser } from 'wxt/browser';
import type { LibraryContents } from '../../lib/library/contents.ts';
import { toExport } from '../../lib/library/export.ts';
import { readImport } from '../../lib/library/import.ts';
import { mergePlan } from '../../lib/library/merge.ts';
import { openDrafts } from '../../lib/storage/drafts.ts';
import type { Watch } from '../../lib/storage/exchange.ts';
import type { Library } from '../../lib/storage/library.ts';
import { openLibrary } from '../../lib/storage/open-library.ts';
import { openOwnNames } from '../../lib/storage/own-lexicon.ts';
import { changeReadingSettings, readReadingSettings } from '../../lib/storage/settings.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';

/** What a call came to, in a form that passes to the test. */
export type Answer = { readonly value: unknown } | { readonly code: string; readonly message: string };

/** A transaction as the browser was asked for it. */
export interface Asked {
  readonly mode: IDBTransactionMode;
  readonly durability: string;
}

/** How long an exchange took, in milliseconds. */
export interface ExchangeTimes {
  /** Reading the file's JSON, writing it again and cloning it, without Sorot: how fast the machine is at that moment. */
  readonly plainMs: number;
  /** Reading the file and comparing it with the library. */
  readonly readMs: number;
  readonly importMs: number;
  readonly exportMs: number;
  /** How often progress was told. */
  readonly steps: number;
  readonly isSame: boolean;
}

/** A database of the past: its stores, their indexes, and what was kept in them. */
export interface KeptDatabase {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly unique: boolean;
      readonly multiEntry: boolean;
    }[];
    readonly records: readonly unknown[];
  }[];
}

/** What tests call in the page. */
export interface Probe {
  call(
    kind: 'library' | 'drafts' | 'settings' | 'ownNames',
    name: string,
    method: string,
    args: unknown[],
  ): Promise<Answer>;
  /** The transactions so far. */
  readonly asked: Asked[];
  /** Writes a record past the library. */
  put(name: string, store: string, record: unknown): Promise<void>;
  /** Writes records past the library, in one transaction. */
  putAll(name: string, store: string, records: readonly unknown[]): Promise<void>;
  /** Brings contents in, calls it off at the first sign of progress, and answers with the code of what came of it. */
  mergeAndCallOff(name: string, contents: LibraryContents): Promise<string>;
  /** Deletes articles, calls it off at the first sign of progress, and answers with the code of what came of it. */
  deleteAndCallOff(name: string, ids: readonly string[]): Promise<string>;
  /** Imports a file into an empty library and exports it again; milliseconds of each part, and whether it came back. */
  timeExchange(name: string, text: string): Promise<ExchangeTimes>;
  /** Makes an empty database as version 1 made it. */
  makeVersion1(name: string): Promise<void>;
  /** Makes a database as a version of the past made it, with what was kept in it. */
  makeFrom(name: string, kept: KeptDatabase): Promise<void>;
  /** Opens a database as it is, and keeps it open until another wants to change its version. */
  hold(name: string): Promise<void>;
  /** Opens a database at a version, as another version of the extension would, and closes it again. */
  openAt(name: string, version: number): Promise<void>;
  /** Takes a record away past the library. */
  remove(name: string, store: string, key: string): Promise<void>;
  /** What stands under a key of `storage.local`. */
  local(key: string): Promise<unknown>;
  /** Puts a value there past the library; null: takes it away. */
  putLocal(key: string, value: unknown): Promise<void>;
  /** Keys of `storage.local`. */
  localKeys(): Promise<readonly string[]>;
  /** Deletes a database. */
  deleteDatabase(name: string): Promise<void>;
}

type Methods = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

const opened = new Map<string, Promise<Methods>>();
const asked: Asked[] = [];

const transaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...args) {
  const tx = transaction.apply(this, args);
  asked.push({ mode: tx.mode, durability: tx.durability });
  return tx;
};

async function open(kind: string, name: string): Promise<Methods> {
  if (kind === 'library') return { ...(await openLibrary(name)) } as unknown as Methods;
  if (kind === 'ownNames') return { ...openOwnNames(name) } as unknown as Methods;
  if (kind === 'drafts') return { ...openDrafts(name) } as unknown as Methods;
  return { changeReadingSettings, readReadingSettings } as unknown as Methods;
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The stores of version 1, as it was released. */
function version1(database: IDBDatabase): void {
  const articles = database.createObjectStore('articles', { keyPath: 'id' });
  articles.createIndex('pageKey', 'article.pageKey', { unique: true });
  articles.createIndex('savedAt', ['savedAt', 'id']);
  const findable = database.createObjectStore('findable', { keyPath: ['savedAt', 'id'] });
  findable.createIndex('word', 'words', { multiEntry: true });
  const notes = database.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('article', ['articleId', 'createdAt', 'id']);
  const drafts = database.createObjectStore('drafts', { keyPath: 'token' });
  drafts.createIndex('place', ['article.pageKey', 'targetKey'], { unique: true });
}

async function calledOff(
  name: string,
  work: (library: Library, watch: Watch) => Promise<unknown>,
): Promise<string> {
  const stop = new AbortController();
  return work(await openLibrary(name), { signal: stop.signal, onProgress: () => stop.abort() }).then(
    () => 'done',
    (error: unknown) => (error instanceof StorageError ? error.code : String(error)),
  );
}

const probe: Probe = {
  asked,
  async call(kind, name, method, args) {
    try {
      const key = `${kind} ${name}`;
      const methods = opened.get(key) ?? open(kind, name);
      opened.set(key, methods);
      // One that could not be opened is tried again, as the pages do.
      methods.catch(() => opened.delete(key));
      const value = await (await methods)[method]?.(...args);
      return { value: value instanceof Map ? [...value] : value };
    } catch (error) {
      const { message } = error as Error;
      return { code: error instanceof StorageError ? error.code : 'not a StorageError', message };
    }
  },
  put: (name, store, record) => probe.putAll(name, store, [record]),
  async putAll(name, store, records) {
    const database = (await settled(indexedDB.open(name))) as IDBDatabase;
    const tx = database.transaction(store, 'readwrite');
    for (const record of records) tx.objectStore(store).put(record);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    database.close();
  },
  mergeAndCallOff: (name, contents) => calledOff(name, (library, watch) => library.mergeIn(contents, watch)),
  deleteAndCallOff: (name, ids) => calledOff(name, (library, watch) => library.deleteArticles(ids, watch)),
  async timeExchange(name, text) {
    const library = await openLibrary(name);
    const idle = performance.now();
    structuredClone(JSON.parse(JSON.stringify(JSON.parse(text))));
    const began = performance.now();
    const read = readImport(text);
    if (!read.ok) throw new Error(read.fault);
    mergePlan(await library.everything(), read.value.contents);
    const readAt = performance.now();
    let steps = 0;
    await library.mergeIn(read.value.contents, { onProgress: () => (steps += 1) });
    const importedAt = performance.now();
    const again = toExport(await library.everything());
    const exportMs = performance.now() - importedAt;
    await library.close();
    return {
      ...{ plainMs: began - idle, readMs: readAt - began, importMs: importedAt - readAt, exportMs },
      ...{ steps, isSame: again === text },
    };
  },
  async makeVersion1(name) {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => version1(opening.result);
    ((await settled(opening)) as IDBDatabase).close();
  },
  async makeFrom(name, { version, stores }) {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexes, records } of stores) {
        const made = opening.result.createObjectStore(store, { keyPath });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
          made.createIndex(index, path, { unique, multiEntry });
        for (const record of records) made.add(record);
      }
    };
    ((await settled(opening)) as IDBDatabase).close();
  },
  async hold(name) {
    const database = (await settled(indexedDB.open(name))) as IDBDatabase;
    database.onversionchange = () => database.close();
  },
  async openAt(name, version) {
    ((await settled(indexedDB.open(name, version))) as IDBDatabase).close();
  },
  async remove(name, store, key) {
    const database = (await settled(indexedDB.open(name))) as IDBDatabase;
    await settled(database.transaction(store, 'readwrite').objectStore(store).delete(key));
    database.close();
  },
  local: async (key) => (await browser.storage.local.get(key))[key],
  putLocal: (key, value) =>
    value === null ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: value }),
  localKeys: async () => Object.keys(await browser.storage.local.get(null)),
  async deleteDatabase(name) {
    await settled(indexedDB.deleteDatabase(name));
  },
};

Object.assign(globalThis, { probe });
