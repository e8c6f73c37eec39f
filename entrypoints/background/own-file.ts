import { browser } from 'wxt/browser';

/** The bytes of a file that the extension brings along. */
export async function ownFile(path: `/${string}.bin`): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.arrayBuffer();
}
