import { library } from './stores.ts';

/** Between two pieces of work others have their turn: a search waits for no more than one piece. */
const REST_MS = 50;

/**
 * Brings the index over what was kept before there was one, piece by piece, for as long as the worker lives; the next one
 * goes on. Where the index is complete this is one short look.
 */
export async function tendLibrary(): Promise<void> {
  const opened = await library();
  while (!(await opened.tendIndex()).isComplete) await new Promise((rested) => setTimeout(rested, REST_MS));
}
