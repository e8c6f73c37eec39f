import { browser } from 'wxt/browser';
import { parseReadingSettings, type ReadingSettings } from '../library/reading-settings.ts';
import { storageError } from './storage-error.ts';

const KEY = 'reading';

/** The reader's choices, or their defaults. Rejects with a `StorageError`. */
export async function readReadingSettings(): Promise<ReadingSettings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return parseReadingSettings(stored[KEY]);
  } catch (error) {
    throw storageError(error);
  }
}

/** Keeps the reader's choices; resolves after the browser has them. Rejects with a `StorageError`. */
export async function keepReadingSettings(settings: ReadingSettings): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: settings });
  } catch (error) {
    throw storageError(error);
  }
}
