const BEGIN = 'chosen-body/';

/** Where `storage.local` has the body that the reader chose on a host (name and port). */
export const chosenBodyKey = (host: string): string => `${BEGIN}${host}`;

/** The host whose chosen body `storage.local` has under a key; null where it has something else there. */
export const hostOfChosenBody = (key: string): string | null =>
  key.startsWith(BEGIN) ? key.slice(BEGIN.length) : null;
