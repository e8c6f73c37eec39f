import type { GraphEdge } from '../../lib/library/dossier/co-mentions.ts';

/** A place in the plane. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** For each of so many nodes those that an edge leads to, strongest edge first; `edges` come so too. */
export function neighboursOf(nodes: number, edges: readonly GraphEdge[]): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: nodes }, () => []);
  for (const { a, b } of edges) {
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists;
}

/** The directions of the arrow keys, `y` downwards. */
const DIRECTIONS: Readonly<Record<string, Spot>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** What lies farther aside than this, as a cosine, is not in a direction: 63 degrees. */
const ASIDE = 0.45;

/**
 * The node to which an arrow key leads from another: the nearest of its neighbours in that direction, or the nearest of
 * all where no neighbour lies there; null: there is none, or it is no arrow key.
 */
export function nodeToward(
  key: string,
  from: number,
  spots: readonly Spot[],
  neighbours: readonly number[],
): number | null {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  return nearest(direction, from, spots, neighbours) ?? nearest(direction, from, spots, [...spots.keys()]);
}

function nearest(
  direction: Spot,
  from: number,
  spots: readonly Spot[],
  among: readonly number[],
): number | null {
  const here = spots[from];
  if (here === undefined) return null;
  let best: number | null = null;
  let least = Infinity;
  for (const place of among) {
    const there = spots[place];
    if (place === from || there === undefined) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(dx, dy);
    const straight = (dx * direction.x + dy * direction.y) / distance;
    // What lies aside is farther than it is: straight ahead comes first.
    if (straight > ASIDE && distance / straight < least) {
      least = distance / straight;
      best = place;
    }
  }
  return best;
}
