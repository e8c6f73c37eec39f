import { browser } from 'wxt/browser';
import { type ChosenBody, parseChosenBody } from '../library/chosen-body.ts';
import { hostOfChosenBody, chosenBodyKey as keyOf } from '../sites/chosen-body-key.ts';
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

/** The hosts on which the reader chose a body, in the order of their names. Rejects with a `StorageError`. */
export async function hostsWithChosenBody(): Promise<readonly string[]> {
  const keys = Object.keys(await settled(browser.storage.local.get(null)));
  return keys.flatMap((key) => hostOfChosenBody(key) ?? []).toSorted((a, b) => a.localeCompare(b));
}

/** Keeps it, in the place of an earlier choice. Rejects with a `StorageError`. */
export async function keepChosenBody(host: string, chosen: ChosenBody): Promise<void> {
  await settled(browser.storage.local.set({ [keyOf(host)]: chosen }));
}

/** Forgets it. Rejects with a `StorageError`. */
export async function forgetChosenBody(host: string): Promise<void> {
  await settled(browser.storage.local.remove(keyOf(host)));
}
