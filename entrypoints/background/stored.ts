import * as v from 'valibot';
import type { Handler } from '../../lib/messaging/answer.ts';
import type { Result } from '../../lib/messaging/calls.ts';
import { failure } from '../../lib/messaging/envelope.ts';
import { isFleeting } from './fleeting.ts';

/** A handler whose storage errors are told as such, so that nobody takes them for "no notes". */
export function stored<Value>(handler: Handler<Value>): Handler<Value> {
  return async (of, sender): Promise<Result<Value>> => {
    try {
      return await handler(of, sender);
    } catch (error) {
      if (error instanceof v.ValiError) throw error;
      console.error('Sorot: the library could not be reached', error);
      const message = error instanceof Error ? error.message : String(error);
      return failure(isFleeting() ? 'keeps-nothing' : 'no-storage', message);
    }
  };
}
