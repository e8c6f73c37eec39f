import { browser } from 'wxt/browser';
import { storageError } from './storage-error.ts';

/* `storage.local`, its failures told as those of the library. */

/** What stands under keys; those under which nothing does are left out. Rejects with a `StorageError`. */
export function getLocal(keys: string | readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  return settled(browser.storage.local.get(typeof keys === 'string' ? keys : [...keys]));
}

/** Keeps values; resolves after the browser has them. Rejects with a `StorageError`. */
export function setLocal(values: Readonly<Record<string, unknown>>): Promise<void> {
  return settled(browser.storage.local.set(values));
}

/** Takes values away. Rejects with a `StorageError`. */
export function removeLocal(keys: readonly string[]): Promise<void> {
  return settled(browser.storage.local.remove([...keys]));
}

/** Both browsers have it, the types that come with the polyfill do not. */
interface WithKeys {
  getKeys(): Promise<readonly string[]>;
}

/** Keys that begin so. No value is read: backups lie there too. Rejects with a `StorageError`. */
export async function localKeys(prefix: string): Promise<readonly string[]> {
  // Not of the polyfill, which knows the calls of its time only.
  const { local } = nativeStorage();
  return (await settled(local.getKeys())).filter((key) => key.startsWith(prefix));
}

function nativeStorage(): { readonly local: WithKeys } {
  const world = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: WithKeys } }>;
  return (world.browser ?? world.chrome).storage;
}

async function settled<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw isFull(error)
      ? storageError(new DOMException(String(error), 'QuotaExceededError'))
      : storageError(error);
  }
}

/** Of a full store these calls tell by an ordinary error, with the word in its message alone. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.message);
}
