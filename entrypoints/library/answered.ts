import type { Result } from '../../lib/messaging/calls.ts';

/** The answer of a call. @throws where it failed, for components that know promises and no messages. */
export function answered<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
