import type { Spot } from './neighbours.ts';

/** A name and where it would stand, in CSS pixels; `y` is its middle. */
export interface Label extends Spot {
  readonly words: string;
  readonly width: number;
  /** Stands whatever it covers. */
  readonly isWanted: boolean;
}

const HALF_LINE = 8;
const GAP = 4;

/** The names that have room, the first ones before the others. Cost: the square of how many stand. */
export function labelsWithRoom(labels: readonly Label[]): readonly Label[] {
  const standing: Label[] = [];
  for (const label of labels)
    if (label.isWanted || standing.every((other) => areApart(label, other))) standing.push(label);
  return standing;
}

function areApart(one: Label, other: Label): boolean {
  return (
    Math.abs(one.x - other.x) > (one.width + other.width) / 2 + GAP ||
    Math.abs(one.y - other.y) > 2 * HALF_LINE
  );
}
