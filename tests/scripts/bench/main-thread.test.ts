import { expect, it } from 'vitest';
import { costOf, PAINTING } from '../../../scripts/bench/main-thread.ts';
import type { TraceEvent } from '../../../scripts/bench/trace.ts';

const isScript = (url: string) => url === 'article.js';

/** An event of the page's main thread, its times in milliseconds; the thread itself runs half as long as the clock. */
function event(name: string, from: number, to: number, url?: string): TraceEvent {
  const dur = (to - from) * 1000;
  return { name, ph: 'X', pid: 1, tid: 1, ts: from * 1000, dur, tdur: dur / 2, args: { data: { url } } };
}

const SCRIPT = [
  event('RunTask', 0, 40),
  event('ParseHTML', 2, 34),
  event('EvaluateScript', 10, 30, 'article.js'),
  event('v8.run', 12, 28, 'article.js'),
];
const ANSWER = [event('RunTask', 50, 60), event('RunMicrotasks', 52, 58), event('RunMicrotasks', 58, 59)];
const FRAME = [
  event('RunTask', 70, 90),
  event('FireAnimationFrame', 71, 75),
  event(PAINTING, 72, 72),
  event('UpdateLayoutTree', 76, 80),
  event('Commit', 85, 89),
];

it('adds the script, the tasks that bring it answers, and the frame that paints, each once', () => {
  expect(costOf([...SCRIPT, ...ANSWER, ...FRAME], isScript)).toEqual({
    scriptMs: 10 + 5,
    renderingMs: 10 - 2,
    paintedMs: 80,
  });
});

it('adds a further script that the first one loads', () => {
  const further: TraceEvent[] = [
    event('RunTask', 50, 60),
    { ...event('v8.evaluateModule', 52, 58), args: { fileName: 'article.js' } },
  ];
  expect(costOf([...SCRIPT, ...further, ...FRAME], isScript).scriptMs).toBe(10 + 5);
});

it.each([
  ['a task in which nothing settles', [event('RunTask', 50, 60), event('ParseHTML', 51, 59)]],
  [
    'a frame of the page',
    [event('RunTask', 50, 60), event('FireAnimationFrame', 51, 59), event('RunMicrotasks', 52, 53)],
  ],
  ['what follows the painting', [event('RunTask', 95, 99), event('RunMicrotasks', 96, 98)]],
  [
    'another thread',
    [event('RunTask', 50, 60), event('RunMicrotasks', 51, 59)].map((one) => ({ ...one, tid: 2 })),
  ],
])('leaves out %s', (_what, events) => {
  expect(costOf([...SCRIPT, ...events, ...FRAME], isScript).scriptMs).toBe(10);
});

it('counts by the clock where a system does not tell how long a thread ran', () => {
  const clock = SCRIPT.map(({ tdur: _tdur, ...one }) => one);
  expect(costOf(clock, isScript)).toEqual({ scriptMs: 20, renderingMs: 0, paintedMs: null });
});

it('refuses a trace without the script', () => {
  expect(() => costOf(ANSWER, isScript)).toThrow('did not run');
});
