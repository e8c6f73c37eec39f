import { StorageError } from './storage-error.ts';

/** What a list shows of a record; null, and told by `onDamaged`, where it cannot be read: it takes no other from the list. */
export async function orLeftOut<T>(reading: Promise<T>, onDamaged: () => void): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof StorageError && error.code === 'unreadable')) throw error;
    onDamaged();
    return null;
  }
}
