import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';

/** A Chromium that is spoken to over a pipe, in the DevTools protocol. */
export interface Cdp {
  /** Calls a method, of one tab where a session is named; throws what the browser answers with an error. */
  send(method: string, params?: object, sessionId?: string): Promise<unknown>;
  /** Emits each event under its protocol name, with its parameters. */
  readonly events: EventEmitter;
  /** Quits the browser, and settles when it is gone. */
  quit(): Promise<void>;
}

interface Call {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

const Message = v.object({
  id: v.optional(v.number()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
});

/**
 * Starts Chromium. Not through Playwright or Puppeteer: these attach a debugger to every tab and worker, which holds a
 * worker at its start and keeps it from being stopped, and both would be measured.
 */
export function startChromium(program: string, args: readonly string[]): Cdp {
  const child = spawn(program, ['--remote-debugging-pipe', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((ended) => child.once('exit', () => ended()));
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const calls = new Map<number, Call>();
  const events = new EventEmitter();
  let lastId = 0;

  readMessages(output, (text) => {
    const message = v.parse(Message, JSON.parse(text));
    if (message.method !== undefined) {
      events.emit(message.method, message.params);
    }
    const call = calls.get(message.id ?? -1);
    if (message.error !== undefined) {
      call?.reject(new Error(message.error.message));
    } else {
      call?.resolve(message.result);
    }
    calls.delete(message.id ?? -1);
  });
  const send: Cdp['send'] = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      calls.set(lastId, { resolve, reject });
      input.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
    });
  return {
    send,
    events,
    async quit() {
      await send('Browser.close');
      await gone;
    },
  };
}

/** Messages end with a zero byte, and come in parts. */
function readMessages(output: Readable, onMessage: (text: string) => void): void {
  const parts: Buffer[] = [];
  output.on('data', (part: Buffer) => {
    let from = 0;
    for (let end = part.indexOf(0); end !== -1; end = part.indexOf(0, from)) {
      parts.push(part.subarray(from, end));
      onMessage(Buffer.concat(parts.splice(0)).toString());
      from = end + 1;
    }
    parts.push(part.subarray(from));
  });
}
