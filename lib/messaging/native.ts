import './no-element-as-browser.ts';
import type { Envelope } from './envelope.ts';

/** The part of the extension API that Chrome and Firefox share as it is. */
interface NativeApi {
  readonly runtime: { sendMessage(message: Envelope): Promise<unknown> };
  readonly storage: { readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
}

const world = globalThis as unknown as Readonly<Record<'browser' | 'chrome', NativeApi | undefined>>;

/** Sends a call by the browser's own API: setting up the polyfill would cost more than the call. Answers with a {@link Result}'s value; null where there is none. */
export async function sendNative(envelope: Envelope): Promise<unknown> {
  const api = world.browser ?? world.chrome;
  try {
    const answer = await api?.runtime.sendMessage(envelope);
    return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null;
  } catch (error) {
    console.error('Sorot: nobody listens', error);
    return null;
  }
}

/** Whether `storage.local` has anything under a key. Asked of the browser itself, so that no background is woken for it. */
export async function isKept(key: string): Promise<boolean> {
  const api = world.browser ?? world.chrome;
  try {
    return Object.hasOwn((await api?.storage.local.get(key)) ?? {}, key);
  } catch (error) {
    console.error('Sorot: the storage does not answer', error);
    return false;
  }
}
