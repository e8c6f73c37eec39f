import { browser } from 'wxt/browser';
import type { Result } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import type { Sender } from '../../lib/messaging/sender.ts';

/** Puts a script of Sorot's into the page that asks. */
export async function putInto(
  { tabId, frameId }: Sender,
  file: '/article.js' | '/citer.js',
): Promise<Result<null>> {
  if (tabId === null) return failure('not-found', 'the call came from no tab');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  return { ok: true, value: null };
}
