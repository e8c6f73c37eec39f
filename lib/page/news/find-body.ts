import type { BlockDraft } from '../block-draft.ts';
import { bodyOf, findAll, holds, parentOf, positionFrom } from '../safe-dom.ts';
import type { PageBlocks } from './page-blocks.ts';
import { holderOf } from './page-blocks.ts';
import { BODY_HINTS } from './site-hints.ts';

/**
 * Finds the element that holds a story's prose, after Readability's idea: each paragraph gives its worth to the
 * elements around it, less to those farther out, and the richest is the body. It differs in reading live nodes only, in
 * judging blocks as they are read (line breaks make paragraphs too), and in taking the page's own word where it has one.
 * Cost: blocks × {@link LEVELS}.
 */

/** How far out a paragraph's worth is felt, and what is left of it a step out. */
const LEVELS = 6;
const DECAY = 0.6;

/** An element around the body is taken instead where it has so much more prose: the body was in two parts. */
const WORTHWHILE = 1.08;

/** A gain in blocks shorter than this on average is captions and teasers, not prose. */
const SHORTEST_GAIN = 90;

/** What a page calls its body must hold so much of what was found, or it is something else. */
const LEAST_AGREEMENT = 0.7;

/** Prose in each element around the blocks. */
type Sums = ReadonlyMap<Element, number>;

function sumUp({ blocks, worth }: PageBlocks, root: Element): Sums {
  const sums = new Map<Element, number>();
  blocks.forEach((block, index) => {
    const value = worth[index] ?? 0;
    if (value === 0) return;
    for (let at: Element | null = holderOf(block); at !== null; at = at === root ? null : parentOf(at)) {
      sums.set(at, (sums.get(at) ?? 0) + value);
    }
  });
  return sums;
}

/** A block alone in its element is a paragraph, and its parent the first that holds several. */
function firstHolder(blocks: readonly BlockDraft[], index: number, root: Element): Element | null {
  const element = blocks[index]?.element ?? null;
  const isAlone = blocks[index - 1]?.element !== element && blocks[index + 1]?.element !== element;
  return isAlone && element !== root ? (parentOf(element) ?? null) : element;
}

/** An element and those around it, up to a number, the root the last. */
function outwards(from: Element | null, root: Element): readonly Element[] {
  const elements: Element[] = [];
  for (let at = from; at !== null && elements.length < LEVELS; at = parentOf(at)) {
    elements.push(at);
    if (at === root) break;
  }
  return elements;
}

function richest({ blocks, worth }: PageBlocks, root: Element): Element | null {
  const scores = new Map<Element, number>();
  blocks.forEach((_, index) => {
    const value = worth[index] ?? 0;
    if (value === 0) return;
    outwards(firstHolder(blocks, index, root), root).forEach((element, level) => {
      scores.set(element, (scores.get(element) ?? 0) + value * DECAY ** level);
    });
  });
  let best: Element | null = null;
  for (const [element, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = element;
  return best;
}

/** Blocks of prose in an element but not in another. */
function gained({ blocks, worth }: PageBlocks, outer: Element, inner: Element): readonly BlockDraft[] {
  return blocks.filter(
    (block, index) =>
      (worth[index] ?? 0) > 0 && holds(outer, holderOf(block)) && !holds(inner, holderOf(block)),
  );
}

const isAfter = (a: Node, b: Node): boolean => (positionFrom(b, a) & 4) !== 0;

function isProse(blocks: readonly BlockDraft[], headline: Element | null): boolean {
  const own = blocks.filter(({ element, after }) => {
    if (after !== null) return false;
    return headline === null || isAfter(element, headline);
  });
  const length = own.reduce((sum, { text }) => sum + text.length, 0);
  return own.length > 0 && own.length >= blocks.length / 2 && length / own.length >= SHORTEST_GAIN;
}

/** Goes out while the element around has more of the same prose. */
function widen(
  page: PageBlocks,
  sums: Sums,
  found: Element,
  root: Element,
  headline: Element | null,
): Element {
  let body = found;
  for (let around = parentOf(body); around !== null && around !== root; around = parentOf(around)) {
    const [inner, outer] = [sums.get(body) ?? 0, sums.get(around) ?? 0];
    if (outer < inner * WORTHWHILE) continue;
    if (!isProse(gained(page, around, body), headline)) return body;
    body = around;
  }
  return body;
}

const agree = (sums: Sums, hint: Element, body: Element): boolean => {
  const [named, found] = [sums.get(hint) ?? 0, sums.get(body) ?? 0];
  if (holds(body, hint)) return named >= found * LEAST_AGREEMENT;
  return holds(hint, body) && found >= named * LEAST_AGREEMENT;
};

/** The page's own word for its body, microdata before class names, where it agrees with what was found. */
function named(document: Document, sums: Sums, body: Element): Element | null {
  for (const selector of ['[itemprop~="articleBody"]', ...BODY_HINTS]) {
    for (const hint of findAll(document, selector)) if (agree(sums, hint, body)) return hint;
  }
  return null;
}

/** The element that holds the story's prose; null on a page without prose. */
export function findBody(document: Document, page: PageBlocks, headline: Element | null): Element | null {
  const root = bodyOf(document);
  const found = richest(page, root);
  if (found === null) return null;
  const sums = sumUp(page, root);
  return named(document, sums, found) ?? widen(page, sums, found, root, headline);
}
