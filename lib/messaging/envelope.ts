import type { Failure, Result } from './calls.ts';

/** To whom a call goes; all kinds travel by the browser's one `runtime.onMessage`. */
export type Door = 'background' | 'page' | 'panel' | 'offscreen';

/** A call as it travels. */
export interface Envelope {
  readonly sorot: Door;
  /** Name of the call. */
  readonly call: string;
  /** Its argument. */
  readonly of: unknown;
}

/** The functions of a call interface as a caller sees them: each answers with a {@link Result}, late. */
export type Caller<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (of: infer Of) => infer Value
    ? (of: Of) => Promise<Result<Value>>
    : never;
};

/** A failed {@link Result}. */
export function failure(code: Failure['code'], message: string): { ok: false; error: Failure } {
  return { ok: false, error: { code, message } };
}

/** Reads a message from outside; null for one that is not a call to `door`. */
export function parseEnvelope(message: unknown, door: Door): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { sorot, call, of } = message as Partial<Record<keyof Envelope, unknown>>;
  return sorot === door && typeof call === 'string' ? { sorot: door, call, of: of ?? null } : null;
}

/** Makes the functions of `Calls`, each sending its name and argument by `send`. A send that fails is a failure, not a throw. */
export function createCaller<Calls>(
  door: Door,
  send: (envelope: Envelope) => Promise<unknown>,
): Caller<Calls> {
  const sent = async (envelope: Envelope): Promise<Result<unknown>> => {
    try {
      return parseResult(await send(envelope));
    } catch (error) {
      return failure('unreachable', error instanceof Error ? error.message : String(error));
    }
  };
  return new Proxy({} as Caller<Calls>, {
    // A caller is no promise: whoever awaits one must not send a call of that name.
    get: (_, call) =>
      call === 'then' ? undefined : (of: unknown) => sent({ sorot: door, call: String(call), of }),
  });
}

/** An answer comes from Sorot itself: its envelope is checked, its value was made by the same build. */
function parseResult(answer: unknown): Result<unknown> {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === true && 'value' in answer) return { ok: true, value: answer.value };
    if (answer.ok === false && 'error' in answer) return { ok: false, error: answer.error as Failure };
  }
  return failure('unreachable', 'nobody answered');
}
