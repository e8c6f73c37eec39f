/** A graph on a canvas: laid out, painted, and led about. Loaded on demand: only a dossier shows one. */
import { type NamedGraph, tellingEdges } from '../../lib/library/dossier/co-mentions.ts';
import { shortened } from '../written.ts';
import { type Frame, frameOf, type Look, seenAt, WHOLE } from './graph-frame.ts';
import { layoutOf } from './graph-layout.ts';
import { NAME_FONT, type Picture, paintGraph, seenRadius } from './graph-paint.ts';
import { followPointer } from './graph-pointer.ts';
import { type Inks, inksOf, watchScheme } from './inks.ts';
import { neighboursOf, nodeToward, type Spot } from './neighbours.ts';

/** What a graph is drawn with. */
export interface SceneGiven {
  readonly canvas: HTMLCanvasElement;
  readonly graph: NamedGraph;
  /** Where nodes of the graph before stood, by id. */
  readonly before: ReadonlyMap<string, Spot>;
  /** The colour of an entity type, as the page has it now. */
  readonly colourOf: (type: NamedGraph['nodes'][number]['type']) => string;
  /** The mouse is at a node, or at none. */
  readonly onPoint: (place: number | null) => void;
  /** A node was pressed. */
  readonly onPress: (place: number) => void;
}

/** A graph that is drawn. */
export interface Scene {
  /** Sets the keyboard's node off; null: the keyboard is elsewhere. */
  mark(place: number | null): void;
  /** The node that an arrow key leads to; null: none. */
  toward(key: string, from: number): number | null;
  /** Comes nearer by a factor; null: shows all again. */
  zoom(by: number | null): void;
  /** Where each node stands, by id. */
  spots(): ReadonlyMap<string, Spot>;
  end(): void;
}

/** Of each node so many edges are drawn. */
const EDGES_OF_EACH = 3;
const LONGEST_NAME = 28;
const REACH = 6;
const ZOOM = { least: 0.5, most: 6 };

/** Begins to draw. Where the reader wants no motion, the layout is at rest from the first frame on. */
export function startScene({ canvas, graph, before, colourOf, onPoint, onPress }: SceneGiven): Scene {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas');
  const ending = new AbortController();
  const edges = tellingEdges(graph.edges, EDGES_OF_EACH);
  const isUpright = canvas.clientHeight > canvas.clientWidth;
  const layout = layoutOf(graph, edges, shiftedTo(graph.nodes[0]?.id, before), isUpright);
  const neighbours = neighboursOf(graph.nodes.length, edges);
  const names = namesOf(context, graph);
  const inkNow = (): [Inks, readonly string[]] => [
    inksOf(canvas),
    graph.nodes.map(({ type }) => colourOf(type)),
  ];
  let [inks, colours] = inkNow();
  let look: Look = WHOLE;
  let marked: number | null = null;
  let pointed: number | null = null;
  let frame: Frame = { scale: 1, x: 0, y: 0 };
  let due = 0;
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!moves) while (layout.step());

  const paint = () => {
    due = 0;
    const isMoving = layout.step();
    frame = frameOf(layout.spots, { width: canvas.clientWidth, height: canvas.clientHeight }, look);
    const looked = [...new Set([marked, pointed].filter((place) => place !== null))];
    const picture: Picture = { ...layout, edges, names, colours, inks, looked, neighbours };
    paintGraph(context, picture, frame);
    if (isMoving) ask();
  };
  const ask = () => {
    if (due === 0 && !ending.signal.aborted) due = requestAnimationFrame(paint);
  };
  const at = (spot: Spot) => nodeAt(spot, layout.spots, layout.radii, frame);
  followPointer(canvas, ending.signal, {
    onMove(spot) {
      const now = spot === null ? null : at(spot);
      if (now === pointed) return;
      pointed = now;
      onPoint(now);
      ask();
    },
    onPress(spot) {
      const place = at(spot);
      if (place !== null) onPress(place);
    },
    onPan(x, y) {
      look = { ...look, x: look.x + x, y: look.y + y };
      ask();
    },
    onZoom: (by) => scene.zoom(by),
  });
  watchScheme(() => {
    [inks, colours] = inkNow();
    ask();
  }, ending.signal);
  const sized = new ResizeObserver(() => {
    fitPixels(canvas, context);
    ask();
  });
  sized.observe(canvas);
  fitPixels(canvas, context);
  ask();

  const scene: Scene = {
    mark(place) {
      marked = place;
      ask();
    },
    toward: (key, from) => nodeToward(key, from, layout.spots, neighbours[from] ?? []),
    zoom(by) {
      look = by === null ? WHOLE : zoomed(look, by);
      ask();
    },
    spots: () => new Map(graph.nodes.map(({ id }, place) => [id, layout.spots[place] ?? { x: 0, y: 0 }])),
    end() {
      ending.abort();
      sized.disconnect();
      cancelAnimationFrame(due);
    },
  };
  return scene;
}

/** The places of before as the new middle sees them. */
function shiftedTo(middle: string | undefined, before: ReadonlyMap<string, Spot>): ReadonlyMap<string, Spot> {
  const { x, y } = before.get(middle ?? '') ?? { x: 0, y: 0 };
  return new Map([...before].map(([id, spot]) => [id, { x: spot.x - x, y: spot.y - y }]));
}

function namesOf(context: CanvasRenderingContext2D, { nodes }: NamedGraph): Picture['names'] {
  context.font = NAME_FONT;
  return nodes.map(({ name }) => {
    const words = shortened(name, LONGEST_NAME);
    return { words, width: context.measureText(words).width };
  });
}

/** The picture has as many pixels as the screen shows it with. */
function fitPixels(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  const ratio = devicePixelRatio;
  canvas.width = Math.round(canvas.clientWidth * ratio);
  canvas.height = Math.round(canvas.clientHeight * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** The way to the middle of the picture grows with it. */
function zoomed({ zoom, x, y }: Look, by: number): Look {
  const now = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom * by));
  return { zoom: now, x: (x * now) / zoom, y: (y * now) / zoom };
}

/** The node at a place of the picture, the nearest where several are; null: none is near. */
function nodeAt(
  { x, y }: Spot,
  spots: readonly Spot[],
  radii: readonly number[],
  frame: Frame,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  spots.forEach((spot, place) => {
    const seen = seenAt(spot, frame);
    const distance = Math.hypot(seen.x - x, seen.y - y) - seenRadius(radii[place] ?? 0, frame);
    if (distance > REACH || distance >= least) return;
    best = place;
    least = distance;
  });
  return best;
}
