import { browser } from 'wxt/browser';
import type { Result } from './calls.ts';
import { type Door, type Envelope, failure, parseEnvelope } from './envelope.ts';

/** Who sent a message, as the browser tells it. */
export interface Sender {
  /** Whether it is one of Sorot's own pages, framed or not. */
  readonly isOwnPage: boolean;
  /** Address of the page or frame; null where the browser does not say. */
  readonly url: string | null;
  readonly tabId: number | null;
  /** The frame in that tab; 0 is the page itself. */
  readonly frameId: number;
}

/** Answers one call: parses its argument, and gives a {@link Result}. */
export type Handler<Value> = (of: unknown, sender: Sender) => Promise<Result<Value>> | Result<Value>;

/** A handler for each call of an interface. */
export type Handlers<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (of: never) => infer Value ? Handler<Value> : never;
};

/** Answers the calls to `door` until `signal` aborts. What a handler throws becomes a failure, and is logged. */
export function answerCalls<Calls>(door: Door, handlers: Handlers<Calls>, signal?: AbortSignal): void {
  const listener = ((message: unknown, from: unknown): Promise<unknown> | undefined => {
    const envelope = parseEnvelope(message, door);
    return envelope ? answered(handlers, envelope, readSender(from)) : undefined;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function answered(
  table: Readonly<Record<string, Handler<unknown> | undefined>>,
  { call, of }: Envelope,
  sender: Sender,
): Promise<Result<unknown>> {
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

function readSender(from: unknown): Sender {
  const { url, tab, frameId } = (from ?? {}) as { url?: unknown; tab?: { id?: unknown }; frameId?: unknown };
  const own =
    typeof url === 'string' && new URL(url).protocol === new URL(browser.runtime.getURL('/')).protocol;
  return {
    isOwnPage: own,
    url: typeof url === 'string' ? url : null,
    tabId: typeof tab?.id === 'number' ? tab.id : null,
    frameId: typeof frameId === 'number' ? frameId : 0,
  };
}
