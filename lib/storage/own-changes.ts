import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ownNameSchema } from '../library/own/own-name.ts';
import type { OwnChange } from '../library/own/say-own.ts';
import { storageError } from './storage-error.ts';

const change = v.object({ now: ownNameSchema, before: v.nullable(ownNameSchema) });

const keyOf = (id: string) => `own-change/${id}`;

/**
 * Keeps a change of an own name until the browser ends, so that the page where it was said can have it taken back by
 * `id` alone: pages are told no name, and can write none. Rejects with a `StorageError`.
 */
export async function keepOwnChange(id: string, made: OwnChange): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(id)]: made });
  } catch (error) {
    throw storageError(error);
  }
}

/** Gives a change, and forgets it; null: there is none, or it was taken back already. Rejects with a `StorageError`. */
export async function takeOwnChange(id: string): Promise<OwnChange | null> {
  try {
    const stored = await browser.storage.session.get(keyOf(id));
    await browser.storage.session.remove(keyOf(id));
    const parsed = v.safeParse(change, stored[keyOf(id)]);
    return parsed.success ? parsed.output : null;
  } catch (error) {
    throw storageError(error);
  }
}
