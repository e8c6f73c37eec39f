import * as v from 'valibot';
import type { Cdp } from './cdp.ts';

const Event = v.object({
  name: v.string(),
  /** `X`: has a duration; others mark a moment. */
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** When, on a clock that all processes share, in microseconds. */
  ts: v.number(),
  /** How long by the clock, in microseconds. */
  dur: v.optional(v.number()),
  /** How long the thread itself ran, in microseconds; not on every system. */
  tdur: v.optional(v.number()),
  /** Where a script stands: some events say it in one place, some in the other. */
  args: v.optional(
    v.object({
      fileName: v.optional(v.unknown()),
      data: v.optional(v.object({ url: v.optional(v.unknown()) })),
    }),
  ),
});
const Part = v.object({ value: v.array(v.unknown()) });

/** An event of Chromium's trace; times in microseconds. */
export type TraceEvent = v.InferOutput<typeof Event>;

/** Scripts, style, layout and paint; microtasks; the tasks they run in; `performance.mark`. */
const CATEGORIES = [
  'devtools.timeline',
  'v8.execute',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** What all threads of the browser did while something happened. */
export async function record(cdp: Cdp, happen: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = (part: unknown) => {
    for (const event of v.parse(Part, part).value) {
      const parsed = v.safeParse(Event, event);
      // Metadata and counters have other fields, and nothing that is counted.
      if (parsed.success) events.push(parsed.output);
    }
  };
  cdp.events.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await happen();
  const complete = new Promise((done) => cdp.events.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.events.off('Tracing.dataCollected', collect);
  return events;
}
