/**
 * Asks the browser not to clear the library away when the disk runs full. Firefox says yes to an extension with
 * `unlimitedStorage`, and asks nobody; Chromium spares one by itself, and its worker cannot ask.
 */
export async function keepForGood(): Promise<void> {
  if ('persist' in navigator.storage) await navigator.storage.persist();
}
