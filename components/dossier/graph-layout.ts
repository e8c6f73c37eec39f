/** Where the names of a graph stand: a force-directed layout, by d3-force. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { GraphEdge, NamedGraph } from '../../lib/library/dossier/co-mentions.ts';
import type { Spot } from './neighbours.ts';

/** A layout that comes to rest step by step. */
export interface Layout {
  /** Where each node stands now; the middle stands at 0, 0 and stays there. */
  readonly spots: readonly Spot[];
  /** Radius of each node, in the same measure. */
  readonly radii: readonly number[];
  /** Goes one step on; false: it is at rest. */
  step(): boolean;
}

interface Node extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly radius: number;
}

/** It comes to rest after so many steps: two and a half seconds of frames. */
const STEPS = 150;
const AT_REST = 0.001;

/** How far two names stand from each other that share most, and how much farther those that share least. */
const NEAR = 60;
const FARTHER = 80;
/** How much names push each other away; up to so far. */
const PUSH = -260;
const PUSHED_TO = 420;
/** How much all are drawn to the middle: less along the picture's longer side, more along its shorter one. */
const ALONG = 0.02;
const ATHWART = 0.09;
/** Room around a node, and around the middle, whose name is to be read. */
const APART = 9;
const APART_FROM_MIDDLE = 26;

/**
 * Lays a graph out; nodes that stood somewhere `before` go on from there. `edges` are those that hold it together. `isUpright`: for a
 * picture that is higher than wide.
 */
export function layoutOf(
  { nodes }: NamedGraph,
  edges: readonly GraphEdge[],
  before: ReadonlyMap<string, Spot>,
  isUpright = false,
): Layout {
  const radii = radiiOf(nodes.map(({ articles }) => articles));
  const placed = nodes.map(({ id }, place) => startOf(before.get(id), place, radii[place] ?? 0));
  const [middle] = placed;
  if (middle !== undefined) Object.assign(middle, { x: 0, y: 0, fx: 0, fy: 0 });
  const most = Math.max(1, ...edges.map(({ articles }) => articles));
  const links = edges.map(({ a, b, articles }) => ({ source: a, target: b, share: articles / most }));
  const simulation = forceSimulation<Node>(placed)
    .force(
      'link',
      forceLink<Node, SimulationLinkDatum<Node> & { share: number }>(links).distance(
        ({ share }) => NEAR + FARTHER * (1 - share),
      ),
    )
    .force('push', forceManyBody<Node>().strength(PUSH).distanceMax(PUSHED_TO))
    .force(
      'apart',
      forceCollide<Node>((node) => node.radius + (node === middle ? APART_FROM_MIDDLE : APART)),
    )
    .force('across', forceX<Node>(0).strength(isUpright ? ATHWART : ALONG))
    .force('upright', forceY<Node>(0).strength(isUpright ? ALONG : ATHWART))
    .alphaDecay(1 - AT_REST ** (1 / STEPS))
    .alphaMin(AT_REST)
    .stop();
  return {
    spots: placed,
    radii,
    step() {
      if (simulation.alpha() <= simulation.alphaMin()) return false;
      simulation.tick();
      return true;
    },
  };
}

/** Nodes without a place begin on a spiral, so that the same graph is laid out the same way. */
function startOf(before: Spot | undefined, place: number, radius: number): Node {
  const [distance, angle] = [12 * Math.sqrt(place), place * Math.PI * (3 - Math.sqrt(5))];
  const { x, y } = before ?? { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  return { x, y, radius };
}

const LEAST_RADIUS = 4;
const MORE_RADIUS = 9;
const MIDDLE_RADIUS = 15;

/** The area of a node grows with its articles; the middle, which shares none with itself, has a size of its own. */
function radiiOf([, ...others]: readonly number[]): readonly number[] {
  const most = Math.max(1, ...others);
  return [
    MIDDLE_RADIUS,
    ...others.map((articles) => LEAST_RADIUS + MORE_RADIUS * Math.sqrt(articles / most)),
  ];
}
