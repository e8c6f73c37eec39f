import { browser } from 'wxt/browser';
import type { Result } from './calls.ts';
import { type Door, type Envelope, failure, parseEnvelope } from './envelope.ts';
import { type OwnIdentity, readSender, type Sender } from './sender.ts';
import { type DoorCalls, mayCall } from './who-may-call.ts';

/** Answers one call: parses its argument, and gives a {@link Result}. */
export type Handler<Value> = (of: unknown, sender: Sender) => Promise<Result<Value>> | Result<Value>;

/** A handler for each call of an interface. */
export type Handlers<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (of: never) => infer Value ? Handler<Value> : never;
};

/** Answers the calls to `door` until `signal` aborts, as {@link answering} does. */
export function answerCalls<At extends Door>(
  door: At,
  handlers: Handlers<DoorCalls[At]>,
  signal?: AbortSignal,
): void {
  const own = { id: browser.runtime.id, address: browser.runtime.getURL('/') };
  const listener = answering(door, handlers, own) as Parameters<
    typeof browser.runtime.onMessage.addListener
  >[0];
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and with it who would have called.
    }
  });
}

/**
 * Answers the calls to `door`, each only to whom {@link mayCall} lets make it. What a handler throws becomes a failure,
 * and is logged. Strangers are not answered, so that they learn of nobody here.
 */
export function answering<At extends Door>(door: At, handlers: Handlers<DoorCalls[At]>, own: OwnIdentity) {
  return (message: unknown, from: unknown): Promise<Result<unknown>> | undefined => {
    const envelope = parseEnvelope(message, door);
    const sender = readSender(from, own);
    return envelope && sender.kind !== 'foreign' ? answered(handlers, envelope, sender) : undefined;
  };
}

async function answered(
  table: Readonly<Record<string, Handler<unknown> | undefined>>,
  { sorot, call, of }: Envelope,
  sender: Sender,
): Promise<Result<unknown>> {
  if (!mayCall(sorot, call, of, sender))
    return failure('refused', `"${call}" is not for a sender of the kind "${sender.kind}"`);
  try {
    const handler = Object.hasOwn(table, call) ? table[call] : undefined;
    return await Promise.resolve(
      handler ? handler(of, sender) : failure('bad-request', `there is no call "${call}"`),
    );
  } catch (error) {
    console.error(`Sorot: ${call} failed`, error);
    return failure('bad-request', error instanceof Error ? error.message : String(error));
  }
}
