import type { Envelope } from './envelope.ts';

/** The part of the extension API that Chrome and Firefox share as it is. */
interface NativeApi {
  readonly runtime: { sendMessage(message: Envelope): Promise<unknown> };
}

const world = globalThis as unknown as Readonly<Record<'browser' | 'chrome', NativeApi | undefined>>;

/** Sends a call whose answer nobody waits for by the browser's own API: setting up the polyfill would cost more than the call. */
export function sendNative(envelope: Envelope): void {
  const api = world.browser ?? world.chrome;
  api?.runtime.sendMessage(envelope).catch((error: unknown) => console.error('Sorot: nobody listens', error));
}
