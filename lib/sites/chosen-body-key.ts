/** Where `storage.local` has the body that the reader chose on a host (name and port). */
export const chosenBodyKey = (host: string): string => `chosen-body/${host}`;
