import type { TraceEvent } from './trace.ts';

/** What a script cost the main thread of its page, in milliseconds. */
export interface ScriptCost {
  /** Compiling and running it, with style and layout that it asks for at once; and the tasks that bring it answers. */
  readonly scriptMs: number;
  /** The frame in which its highlights are first painted: style, layout, paint, commit. 0 where there is none. */
  readonly renderingMs: number;
  /** By the clock, from the script's start to the end of that frame on the main thread; null where there is none. */
  readonly paintedMs: number | null;
}

/** `performance.mark` in the frame in which the highlights are first painted. */
export const PAINTING = 'bench-painting';

const MICROSECONDS = 1000;

/**
 * Sums up a script's cost from a trace. Only whole tasks and events that lie in no other counted one are added, so
 * nothing counts twice. The page must be at rest: each task in which promises settle is taken for the script's.
 *
 * @param isScript whether an address is the script's, or that of a further script which it loads.
 * @throws Error where the script did not run.
 */
export function costOf(events: readonly TraceEvent[], isScript: (url: string) => boolean): ScriptCost {
  const start = events.find((event) => event.name === 'EvaluateScript' && isScript(urlOf(event)));
  if (start === undefined) {
    throw new Error('The script did not run.');
  }
  const thread = events.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const within = (task: TraceEvent) => thread.filter((event) => event !== task && contains(task, event));
  const later = thread.filter(({ name, ts }) => name === 'RunTask' && ts >= endOf(start));
  const frame = later.find((task) => within(task).some(({ name }) => name === PAINTING));
  const answers = later.filter(
    (task) => task.ts < (frame?.ts ?? Number.POSITIVE_INFINITY) && isAnswer(within(task), isScript),
  );
  const parts = frame === undefined ? [] : within(frame);
  const watching = parts.filter(({ name }) => name === 'FireAnimationFrame');
  const commits = parts.filter(({ name }) => name === 'Commit').map(endOf);
  return {
    scriptMs: (busy([start]) + busy(answers)) / MICROSECONDS,
    renderingMs: frame === undefined ? 0 : (busy([frame]) - busy(watching)) / MICROSECONDS,
    paintedMs: frame === undefined ? null : (Math.max(endOf(frame), ...commits) - start.ts) / MICROSECONDS,
  };
}

/** The script is called, or promises settle and it is not the benchmark's own waiting. */
function isAnswer(parts: readonly TraceEvent[], isScript: (url: string) => boolean): boolean {
  const names = parts.map(({ name }) => name);
  return (
    parts.some((event) => isScript(urlOf(event))) ||
    (names.includes('RunMicrotasks') && !names.includes('FireAnimationFrame') && !names.includes('TimerFire'))
  );
}

function urlOf({ args }: TraceEvent): string {
  const url = args?.data?.url ?? args?.fileName;
  return typeof url === 'string' ? url : '';
}

function endOf({ ts, dur }: TraceEvent): number {
  return ts + (dur ?? 0);
}

function contains(task: TraceEvent, event: TraceEvent): boolean {
  return event.ts >= task.ts && endOf(event) <= endOf(task);
}

/** Time that the thread itself ran: what other programs took of it on a busy machine is not in it. */
function busy(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0);
}
