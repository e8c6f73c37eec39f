import { browser } from 'wxt/browser';
import { type ChosenBody, parseChosenBody } from '../library/chosen-body.ts';
import { chosenBodyKey as keyOf } from '../sites/chosen-body-key.ts';
import { storageError } from './storage-error.ts';

async function settled<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    throw storageError(error);
  }
}

/** What the reader chose as the body on a host (name and port); null: nothing. Rejects with a `StorageError`. */
export async function readChosenBody(host: string): Promise<ChosenBody | null> {
  const stored = await settled(browser.storage.local.get(keyOf(host)));
  return parseChosenBody(stored[keyOf(host)]);
}

/** Keeps it, in the place of an earlier choice. Rejects with a `StorageError`. */
export async function keepChosenBody(host: string, chosen: ChosenBody): Promise<void> {
  await settled(browser.storage.local.set({ [keyOf(host)]: chosen }));
}

/** Forgets it. Rejects with a `StorageError`. */
export async function forgetChosenBody(host: string): Promise<void> {
  await settled(browser.storage.local.remove(keyOf(host)));
}
