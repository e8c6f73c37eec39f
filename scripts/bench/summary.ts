import type { ScriptCost } from './main-thread.ts';

/** The costs of one thing measured many times. */
export interface Series {
  readonly name: string;
  readonly costs: readonly ScriptCost[];
}

/** The middle value; of an even number the mean of the two in the middle. Not a number where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (low + high) / 2;
}

/** Milliseconds of the main thread, script and rendering together. */
export function mainThreadMs({ scriptMs, renderingMs }: ScriptCost): number {
  return scriptMs + renderingMs;
}

/** A series as cells: name; then the main thread, of it the script and the rendering, and the clock: median (min–max). */
export function cellsOf({ name, costs }: Series): readonly string[] {
  return [
    name,
    spreadOf(costs.map(mainThreadMs)),
    spreadOf(costs.map(({ scriptMs }) => scriptMs)),
    spreadOf(costs.map(({ renderingMs }) => renderingMs)),
    spreadOf(costs.flatMap(({ paintedMs }) => paintedMs ?? [])),
  ];
}

function spreadOf(values: readonly number[]): string {
  if (values.every((value) => value === 0)) return '–';
  return `${ms(median(values))} (${ms(Math.min(...values))}–${ms(Math.max(...values))})`;
}

function ms(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}
