import type { Spot } from './neighbours.ts';

/** How the plane of a graph is looked at: a place of the plane is `scale * place + shift` of the picture, in CSS pixels. */
export interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** What the reader did to the frame that shows all: how much nearer it came, and how far it was moved, in CSS pixels. */
export interface Look {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Where all is seen. */
export const WHOLE: Look = { zoom: 1, x: 0, y: 0 };

/** Room for names at the edges, in CSS pixels. */
const MARGIN = { across: 56, above: 20, below: 30 };
/** Few names are not blown up. */
const MOST_SCALE = 1.5;

/** The frame that shows all spots of a graph in a picture of a size, as the reader's look has it. */
export function frameOf(
  spots: readonly Spot[],
  { width, height }: { readonly width: number; readonly height: number },
  look: Look,
): Frame {
  const [left, right] = rangeOf(spots.map(({ x }) => x));
  const [top, bottom] = rangeOf(spots.map(({ y }) => y));
  const across = Math.max(1, width - 2 * MARGIN.across) / Math.max(1, right - left);
  const upright = Math.max(1, height - MARGIN.above - MARGIN.below) / Math.max(1, bottom - top);
  const scale = Math.min(MOST_SCALE, across, upright) * look.zoom;
  return {
    scale,
    x: width / 2 + look.x - (scale * (left + right)) / 2,
    y: (height + MARGIN.above - MARGIN.below) / 2 + look.y - (scale * (top + bottom)) / 2,
  };
}

function rangeOf(values: readonly number[]): readonly [least: number, most: number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}

/** Where a spot is seen. */
export function seenAt({ x, y }: Spot, frame: Frame): Spot {
  return { x: frame.scale * x + frame.x, y: frame.scale * y + frame.y };
}
