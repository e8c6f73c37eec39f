/**
 * Why the library could not be read or written.
 * `quota`: no room; `blocked`: another window keeps an older database open; `unreadable`: a record, or the database, is
 * not what this version reads or would read again; `newer`: a newer version wrote the database, which is only read; `missing`: what the call names is not kept; `cancelled`: the reader
 * called it off; `unknown`: all else.
 */
export type StorageCode = 'quota' | 'blocked' | 'unreadable' | 'newer' | 'missing' | 'cancelled' | 'unknown';

/** A failure of the library. The message is a sentence for people; the browser's own error is the cause. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageCode;

  constructor(code: StorageCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

const BY_NAME: ReadonlyMap<string, readonly [StorageCode, string]> = new Map([
  ['QuotaExceededError', ['quota', 'There is no room left for the library; nothing was changed.']],
  ['VersionError', ['newer', 'A newer Sorot has written the library; this version does not change it.']],
  ['NotReadableError', ['unreadable', 'The browser cannot read a record of the library from the disk.']],
  ['NotFoundError', ['unreadable', 'The database lacks a part of the library.']],
  ['DataError', ['unreadable', 'A record of the library lacks what it is found by.']],
]);

/** Gives a browser's error its {@link StorageCode}. */
export function storageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const [code, sentence] = BY_NAME.get(name) ?? ['unknown', `The library failed: ${name}: ${message}`];
  return new StorageError(code, sentence, error);
}
