import { browser } from 'wxt/browser';
import { parseReadingSettings } from '../library/parse-reading-settings.ts';
import type { ReadingSettings } from '../library/reading-settings.ts';
import { storageError } from './storage-error.ts';

const KEY = 'reading';
const LOCK = 'reading-settings';

/** The reader's choices, or their defaults. Rejects with a `StorageError`. */
export async function readReadingSettings(): Promise<ReadingSettings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return parseReadingSettings(stored[KEY]);
  } catch (error) {
    throw storageError(error);
  }
}

/**
 * Changes some of the reader's choices; resolves after the browser has them. Two changes at one time, in popup and
 * library page too, are made one after the other, so that neither is lost. Rejects with a `StorageError`.
 */
export async function changeReadingSettings(changes: Partial<ReadingSettings>): Promise<void> {
  try {
    await navigator.locks.request(LOCK, async () => {
      await browser.storage.local.set({ [KEY]: { ...(await readReadingSettings()), ...changes } });
    });
  } catch (error) {
    throw storageError(error);
  }
}

/** Tells the reader's choices whenever they changed, wherever that was; gives the way to end that. */
export function watchReadingSettings(changed: (settings: ReadingSettings) => void): () => void {
  const onStored = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const change = changes[KEY];
    if (change !== undefined) changed(parseReadingSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onStored);
  return () => browser.storage.local.onChanged.removeListener(onStored);
}
