import type { Block } from '../library/article.ts';
import type { BlockDraft } from './block-draft.ts';
import { childNodesOf, documentOf, isInPage, newRange, positionFrom } from './safe-dom.ts';

/** A run of the linear text that stands, code unit for code unit, in one Text node. */
export interface Segment {
  /** First code unit in the linear text. */
  readonly start: number;
  /** One past the last. */
  readonly end: number;
  readonly node: Text;
  /** Where {@link start} is in the node's data. */
  readonly nodeStart: number;
}

/**
 * An article as one string, with a map back to the page. White space is collapsed as a browser shows it (a no-break
 * space counts as white space), a single line break is a space, two are a new block, blocks are joined by `\n`; no
 * other character is changed. A character without a place in the page (`\n`, a space for a line break) never has
 * another such one beside it, so every offset has a DOM position.
 */
export interface LinearText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** By start; gaps are the characters without a place. */
  readonly segments: readonly Segment[];
  /** Index in {@link segments} of a Text node's first segment. */
  readonly firstSegment: ReadonlyMap<Node, number>;
}

/** On which side of an offset to stand, where it falls between two nodes. */
export type Bias = 'start' | 'end';

/** Joins drafts to a linear text. */
export function joinDrafts(drafts: readonly BlockDraft[]): LinearText {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const firstSegment = new Map<Node, number>();
  let at = 0;
  for (const draft of drafts) {
    const start = at;
    for (const { node, from, to } of draft.pieces) {
      if (node !== null) {
        if (!firstSegment.has(node)) firstSegment.set(node, segments.length);
        segments.push({ start: at, end: at + to - from, node, nodeStart: from });
      }
      at += to - from;
    }
    blocks.push({ kind: draft.kind, start, end: at });
    at += 1;
  }
  return { text: drafts.map((draft) => draft.text).join('\n'), blocks, segments, firstSegment };
}

/** Index of the last segment that starts at or before an offset, by binary search; -1 where none does. */
function lastStartingBy(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Position {
  readonly node: Text;
  readonly offset: number;
}

const inSegment = (segment: Segment | undefined, offset: number): Position | null =>
  segment !== undefined && segment.start <= offset && offset <= segment.end
    ? { node: segment.node, offset: segment.nodeStart + offset - segment.start }
    : null;

/** As a start: before the character at the offset; as an end: after the one before it. */
function positionOf(segments: readonly Segment[], offset: number, bias: Bias): Position | null {
  const index = lastStartingBy(segments, bias === 'start' ? offset : offset - 1);
  return inSegment(segments[index], offset) ?? inSegment(segments[index + 1], offset);
}

const isPlace = ({ node, offset }: Position): boolean => isInPage(node) && offset <= node.length;

/**
 * The DOM range of a stretch of the linear text; null where it is not a stretch of it, or where the page has since
 * changed so that the place is gone.
 */
export function rangeOf(linear: LinearText, start: number, end: number): Range | null {
  if (!(start >= 0 && start <= end && end <= linear.text.length)) return null;
  const from = positionOf(linear.segments, start, start === end ? 'end' : 'start');
  const to = positionOf(linear.segments, end, 'end');
  if (from === null || to === null || !isPlace(from) || !isPlace(to)) return null;
  const range = newRange(documentOf(from.node));
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Whether a Text node comes after a boundary point of the DOM. */
function isAfter(text: Node, container: Node, offset: number): boolean {
  const child = childNodesOf(container)[offset];
  const anchor = child ?? container;
  const relation = positionFrom(anchor, text);
  if (child === undefined) return (relation & 4) !== 0 && (relation & 16) === 0;
  return child === text || (relation & (4 | 16)) !== 0;
}

/** A boundary point between mapped nodes: the next mapped place for a start, the last one before for an end. */
function offsetBetween({ segments }: LinearText, container: Node, offset: number, bias: Bias): number | null {
  const found = segments.findIndex(({ node }) => isAfter(node, container, offset));
  const next = found < 0 ? segments.length : found;
  return (bias === 'start' ? segments[next]?.start : segments[next - 1]?.end) ?? null;
}

/**
 * The offset of a DOM position in the linear text. In white space that was collapsed, or in a node that is not part of
 * the text, it is the nearest offset after it (bias `start`) or before it (bias `end`); null where there is none.
 */
export function offsetOf(
  linear: LinearText,
  node: Node,
  offset: number,
  bias: Bias = 'start',
): number | null {
  const first = linear.firstSegment.get(node);
  if (first === undefined) return offsetBetween(linear, node, offset, bias);
  let before = first - 1;
  for (let i = first; linear.segments[i]?.node === node; i += 1) {
    const position = linear.segments[i];
    if (position === undefined || offset < position.nodeStart) break;
    const inside = offset - position.nodeStart;
    if (inside <= position.end - position.start) return position.start + inside;
    before = i;
  }
  return (bias === 'start' ? linear.segments[before + 1]?.start : linear.segments[before]?.end) ?? null;
}
