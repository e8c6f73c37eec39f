import { nextTurn } from './next-turn.ts';

/** Work that says where it can be interrupted. */
export type Steps<Result> = Generator<void, Result>;

/** How long a page stands still for it: with the step that goes over it, still less than a reader notices. */
const SLICE_MS = 12;

/** Does work in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Does work in slices, between which the page has its turn; null where `signal` aborts before its end. */
export async function inTurns<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result | null> {
  let since = performance.now();
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() - since > SLICE_MS) {
      await nextTurn();
      since = performance.now();
    }
    if (signal.aborted) return null;
    step = steps.next();
  }
  return step.value;
}
