import { browser } from 'wxt/browser';
import { createCaller } from '../../lib/messaging/envelope.ts';
import type { OffscreenCalls } from '../../lib/messaging/offscreen.ts';

/** An address under which a text can be downloaded, for as long as it is not discarded. */
interface FileAddress {
  readonly url: string;
  discard(): Promise<void>;
}

/** Chromium's way to a document without a window. */
interface OffscreenApi {
  hasDocument(): Promise<boolean>;
  createDocument(of: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const offscreen = (): OffscreenApi | undefined =>
  (globalThis as { readonly chrome?: { readonly offscreen?: OffscreenApi } }).chrome?.offscreen;

const askOffscreen = createCaller<OffscreenCalls>('offscreen', (envelope) =>
  browser.runtime.sendMessage(envelope),
);

/** Gives a text an address. Chromium's worker can give none: a document without a window makes the same text there. */
export async function fileAddress(text: () => Promise<string>): Promise<FileAddress> {
  const api = offscreen();
  if (api === undefined) {
    const url = URL.createObjectURL(new Blob([await text()], { type: 'application/json' }));
    return { url, discard: async () => URL.revokeObjectURL(url) };
  }
  // One that a stopped worker left.
  if (await api.hasDocument()) await api.closeDocument();
  await api.createDocument({
    url: '/offscreen.html',
    reasons: ['BLOBS'],
    justification: 'Writes the library into a file among the downloads.',
  });
  const made = await askOffscreen.exportAddress(null);
  if (!made.ok) {
    await api.closeDocument();
    throw new Error(made.error.message);
  }
  return { url: made.value, discard: () => api.closeDocument() };
}
