import { table } from '../../demo/table.ts';

/** What a figure is counted in; it decides how it is written. */
export type Unit = 'count' | 'bytes' | 'ms' | 'times' | 'characters a second';

/** One measured figure, and what it must be. */
export interface Figure {
  /** What was measured, for people. */
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** The bar: the least that it must be. */
  readonly least?: number;
  /** The bar: the most that it may be. */
  readonly most?: number;
}

const DIGITS = 3;

/** A megabyte as storage is sold, so that no bar is met by the larger one of memory. */
const MEGABYTE = 1_000_000;

const WRITERS: Readonly<Record<Unit, (value: number) => string>> = {
  count: grouped,
  bytes: (value) => `${(value / MEGABYTE).toFixed(2)} MB`,
  ms: (value) => (value < 1 ? `${value.toPrecision(DIGITS)} ms` : `${value.toFixed(value < 100 ? 1 : 0)} ms`),
  times: (value) => `${value < 0.1 ? `1/${grouped(1 / value)}` : value.toFixed(value < 100 ? 2 : 0)}×`,
  'characters a second': (value) => `${(value / 1e6).toPrecision(DIGITS)} million/s`,
};

/** Whether the figure is as it must be. Not a number never is. */
export function holds({ value, least, most }: Figure): boolean {
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

/** Figures under a heading, each with its bar beside it. */
export function figureTable(heading: string, figures: readonly Figure[]): string {
  return table([heading, '', 'bar', ''], figures.map(cellsOf));
}

function cellsOf(figure: Figure): readonly string[] {
  const { what, value, unit } = figure;
  const written = Number.isNaN(value) ? '–' : WRITERS[unit](value);
  const bar = barOf(figure);
  return [what, written, bar, bar === '' ? '' : holds(figure) ? 'met' : 'MISSED'];
}

function barOf({ unit, least, most }: Figure): string {
  const write = WRITERS[unit];
  if (least !== undefined && most !== undefined) return `${write(least)} to ${write(most)}`;
  if (least !== undefined) return `at least ${write(least)}`;
  return most === undefined ? '' : `at most ${write(most)}`;
}

function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 0 });
}
