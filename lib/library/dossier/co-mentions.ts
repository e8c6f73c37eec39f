/**
 * Who is named with whom. Nodes are chosen ring by ring from the middle, those with most articles in common first; an
 * edge is the articles that name both ends. Cost: linear in the names of all kept articles, and for each of those that
 * name chosen entities the square of how many.
 */
import { type Cast, eachId, type IdLists } from '../index/cast.ts';
import { type Shelf, stands } from '../index/shelf.ts';
import type { Named } from './dossier.ts';

/** The articles of one shelf with their names. */
export interface CastShelf {
  readonly shelf: Shelf;
  readonly cast: Cast;
}

/** How many articles name an entity and another. */
export interface Companion {
  readonly id: string;
  readonly articles: number;
}

/** An entity in a graph. */
export interface GraphNode extends Companion {
  /** How many steps from the middle: 0 is the middle itself. */
  readonly depth: number;
}

/** Two entities that are named together, by their places in the list of nodes. */
export interface GraphEdge {
  readonly a: number;
  readonly b: number;
  /** How many articles name both. */
  readonly articles: number;
}

/** A {@link CoMentionGraph} whose nodes have names. */
export interface NamedGraph {
  /** The middle first, then by rings. */
  readonly nodes: readonly (Named & { readonly depth: number })[];
  /** Strongest first. */
  readonly edges: readonly GraphEdge[];
}

/** Entities, and who is named with whom. */
export interface CoMentionGraph {
  /** The middle first; `articles` of the others are those in common with the ring before. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * The edges that tell most: of each node its few strongest, and all of the middle's own. All edges of two hundred names
 * are thousands, and nobody sees a line among them. `edges` come strongest first.
 */
export function tellingEdges(edges: readonly GraphEdge[], ofEach: number): readonly GraphEdge[] {
  const drawn = new Map<number, number>();
  return edges.filter(({ a, b }) => {
    const [ofA, ofB] = [drawn.get(a) ?? 0, drawn.get(b) ?? 0];
    if (a !== 0 && ofA >= ofEach && ofB >= ofEach) return false;
    drawn.set(a, ofA + 1);
    drawn.set(b, ofB + 1);
    return true;
  });
}

/** No more nodes can be looked at. */
export const MOST_NODES = 200;

/** Who is named with some entities, most articles first. */
export function companions(shelves: readonly CastShelf[], of: ReadonlySet<string>): readonly Companion[] {
  const counts = new Map<string, number>();
  for (const { shelf, cast } of shelves) {
    const { entities } = cast;
    const isOf = entities.ids.map((id) => of.has(id));
    const here = new Int32Array(entities.ids.length);
    for (let slot = 0; slot < shelf.ids.length; slot += 1)
      if (stands(shelf, slot) && has(entities, slot, isOf))
        eachId(entities, slot, (_, place) => {
          here[place] = (here[place] ?? 0) + 1;
        });
    here.forEach((articles, place) => {
      const id = entities.ids[place] ?? '';
      if (articles > 0 && !of.has(id)) counts.set(id, (counts.get(id) ?? 0) + articles);
    });
  }
  return [...counts]
    .map(([id, articles]) => ({ id, articles }))
    .toSorted((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
}

function has({ start, of }: IdLists, slot: number, isWanted: readonly boolean[]): boolean {
  for (let i = start[slot] ?? 0; i < (start[slot + 1] ?? 0); i += 1) if (isWanted[of[i] ?? -1]) return true;
  return false;
}

/** The graph around an entity. Of a graph of two steps a third of the nodes, at most, are of the first. */
export function coMentionGraph(
  shelves: readonly CastShelf[],
  middle: Companion,
  depth: 1 | 2,
  limit: number,
): CoMentionGraph {
  const most = Math.min(limit, MOST_NODES) - 1;
  const first = companions(shelves, new Set([middle.id])).slice(0, depth === 1 ? most : Math.ceil(most / 3));
  const nodes: GraphNode[] = [{ ...middle, depth: 0 }, ...first.map((one) => ({ ...one, depth: 1 }))];
  if (depth === 2) {
    const ring = companions(shelves, new Set(nodes.map(({ id }) => id)));
    nodes.push(...ring.slice(0, most - first.length).map((one) => ({ ...one, depth: 2 })));
  }
  return { nodes, edges: edgesOf(shelves, nodes) };
}

function edgesOf(shelves: readonly CastShelf[], nodes: readonly GraphNode[]): readonly GraphEdge[] {
  const size = nodes.length;
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const counts = new Int32Array(size * size);
  for (const { shelf, cast } of shelves) {
    const numberOf = cast.entities.ids.map((id) => numbers.get(id) ?? -1);
    for (let slot = 0; slot < shelf.ids.length; slot += 1) {
      if (!stands(shelf, slot)) continue;
      const here: number[] = [];
      eachId(cast.entities, slot, (_, place) => {
        const number = numberOf[place] ?? -1;
        if (number >= 0) here.push(number);
      });
      countPairs(
        counts,
        size,
        here.toSorted((a, b) => a - b),
      );
    }
  }
  const edges: GraphEdge[] = [];
  counts.forEach((articles, at) => {
    if (articles > 0) edges.push({ a: Math.floor(at / size), b: at % size, articles });
  });
  return edges.toSorted((one, other) => other.articles - one.articles);
}

function countPairs(counts: Int32Array, size: number, numbers: readonly number[]): void {
  numbers.forEach((a, i) => {
    for (const b of numbers.slice(i + 1)) counts[a * size + b] = (counts[a * size + b] ?? 0) + 1;
  });
}
