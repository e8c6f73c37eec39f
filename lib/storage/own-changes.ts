import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ownNameSchema } from '../library/own/own-name.ts';
import type { OwnChange } from '../library/own/say-own.ts';
import { storageError } from './storage-error.ts';

const change = v.object({ now: ownNameSchema, before: v.nullable(ownNameSchema) });

/** What stands in the place of a change that was taken back. */
export const TAKEN_BACK = 'taken back';

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

/** A change, or that it was taken back; null: there is none. Rejects with a `StorageError`. */
export async function readOwnChange(id: string): Promise<OwnChange | typeof TAKEN_BACK | null> {
  try {
    const stored = await browser.storage.session.get(keyOf(id));
    const parsed = v.safeParse(v.union([change, v.literal(TAKEN_BACK)]), stored[keyOf(id)]);
    return parsed.success ? parsed.output : null;
  } catch (error) {
    throw storageError(error);
  }
}

/** Notes that a change was taken back, after it was: who asks again, since the answer was cut off, is told so. */
export async function keepTakenBack(id: string): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(id)]: TAKEN_BACK });
  } catch (error) {
    throw storageError(error);
  }
}
