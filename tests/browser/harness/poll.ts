import { WAIT_MS } from './session.ts';

/** Asks until the answer is truthy and gives it; throws after 15 seconds, with the last error where there was one. */
export async function poll<T>(ask: () => Promise<T>, what: string): Promise<NonNullable<T>> {
  const end = Date.now() + WAIT_MS;
  let error: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) {
        return answer;
      }
    } catch (thrown) {
      // A document that is just being replaced cannot answer; the next one can.
      error = thrown;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`Waited ${WAIT_MS} ms in vain for ${what}`, { cause: error });
}
