import type { GraphEdge } from '../../lib/library/dossier/co-mentions.ts';
import { type Frame, seenAt } from './graph-frame.ts';
import { type Label, labelsWithRoom } from './graph-labels.ts';
import type { Inks } from './inks.ts';
import type { Spot } from './neighbours.ts';

/** A graph as it is to be painted. */
export interface Picture {
  readonly spots: readonly Spot[];
  readonly radii: readonly number[];
  readonly edges: readonly GraphEdge[];
  /** The names, cut where they are long, with their widths in CSS pixels. */
  readonly names: readonly { readonly words: string; readonly width: number }[];
  /** Colour of each node: its type's. */
  readonly colours: readonly string[];
  readonly inks: Inks;
  /** The nodes that are looked at: the keyboard's, and the mouse's. Their neighbours are set off with them. */
  readonly looked: readonly number[];
  readonly neighbours: readonly (readonly number[])[];
}

/** The font of the names. */
export const NAME_FONT = '12px system-ui, sans-serif';
const WANTED_FONT = '600 12px system-ui, sans-serif';

/** A node is seen no smaller than this, however far away. */
const LEAST_SEEN = 2.5;
const BELOW = 11;

/** How large a node is seen. */
export function seenRadius(radius: number, { scale }: Frame): number {
  return Math.max(LEAST_SEEN, radius * Math.min(1, Math.max(0.55, scale)));
}

/** Paints a graph over whatever was there. Cost: linear in nodes and edges, but for the names (`graph-labels.ts`). */
export function paintGraph(context: CanvasRenderingContext2D, picture: Picture, frame: Frame): void {
  const { canvas } = context;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.restore();
  const seen = picture.spots.map((spot) => seenAt(spot, frame));
  paintEdges(context, picture, seen);
  paintNodes(context, picture, seen, frame);
  paintNames(context, picture, seen, frame);
}

/** Lines of three widths by how much they tell, and over them those of what is looked at. */
function paintEdges(context: CanvasRenderingContext2D, picture: Picture, seen: readonly Spot[]): void {
  const { edges, inks, looked } = picture;
  const isLooked = ({ a, b }: GraphEdge) => looked.includes(a) || looked.includes(b);
  const most = edges[0]?.articles ?? 1;
  const widthOf = ({ articles }: GraphEdge) => (articles > most / 2 ? 2 : articles > most / 6 ? 1.25 : 0.6);
  context.strokeStyle = inks.line;
  // That all are named with the middle goes without saying: its lines stand back behind those of the others.
  for (const [isMiddle, alpha] of [
    [true, 0.5],
    [false, 1],
  ] as const) {
    context.globalAlpha = alpha;
    const list = edges.filter(({ a }) => (a === 0) === isMiddle);
    for (const [width, alike] of Map.groupBy(list, widthOf)) strokeLines(context, alike, seen, width);
  }
  context.strokeStyle = inks.accent;
  strokeLines(context, edges.filter(isLooked), seen, 1.75);
}

function strokeLines(
  context: CanvasRenderingContext2D,
  edges: readonly GraphEdge[],
  seen: readonly Spot[],
  width: number,
): void {
  context.lineWidth = width;
  context.beginPath();
  for (const { a, b } of edges) {
    const [from, to] = [seen[a], seen[b]];
    if (from === undefined || to === undefined) continue;
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}

/** Discs, those of one colour in one go; a rim of paper parts them from lines and each other. */
function paintNodes(
  context: CanvasRenderingContext2D,
  { radii, colours, inks, looked }: Picture,
  seen: readonly Spot[],
  frame: Frame,
): void {
  const disc = (place: number, more: number) => {
    const { x, y } = seen[place] ?? { x: 0, y: 0 };
    const radius = seenRadius(radii[place] ?? 0, frame) + more;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  context.lineWidth = 1.5;
  context.strokeStyle = inks.paper;
  for (const [colour, places] of Map.groupBy(seen.keys(), (place) => colours[place] ?? inks.ink)) {
    context.fillStyle = colour;
    context.beginPath();
    for (const place of places) disc(place, 0);
    context.fill();
    context.stroke();
  }
  const ring = (places: readonly number[], colour: string, more: number) => {
    context.strokeStyle = colour;
    context.lineWidth = 2;
    context.beginPath();
    for (const place of places) disc(place, more);
    context.stroke();
  };
  ring([0], inks.ink, 2.5);
  ring(looked, inks.accent, 4);
}

/** The names that have room: of what is looked at, of the middle, of the neighbours, then of the largest. */
function paintNames(
  context: CanvasRenderingContext2D,
  picture: Picture,
  seen: readonly Spot[],
  frame: Frame,
): void {
  const { names, inks, looked, neighbours, radii } = picture;
  const wanted = new Set([...looked, 0]);
  const order = new Set([...wanted, ...looked.flatMap((place) => neighbours[place] ?? []), ...names.keys()]);
  const labels = [...order].map((place): Label => {
    const { words, width } = names[place] ?? { words: '', width: 0 };
    const { x, y } = seen[place] ?? { x: 0, y: 0 };
    const below = seenRadius(radii[place] ?? 0, frame) + BELOW;
    return { words, width, x, y: y + below, isWanted: wanted.has(place) };
  });
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = inks.paper;
  context.fillStyle = inks.ink;
  // The wanted ones last, over what they cover.
  for (const { words, x, y, isWanted } of labelsWithRoom(labels).toReversed()) {
    context.font = isWanted ? WANTED_FONT : NAME_FONT;
    context.strokeText(words, x, y);
    context.fillText(words, x, y);
  }
}
