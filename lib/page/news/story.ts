import type { BlockDraft } from '../block-draft.ts';
import { isPlainCaption } from '../extract-caption.ts';
import { bodyOf, holds, parentOf, positionFrom, tagOf } from '../safe-dom.ts';
import { isNamedCaption, isNamedFurniture, namesOf } from './element-names.ts';
import { findBody } from './find-body.ts';
import type { PageBlocks } from './page-blocks.ts';
import { holderOf, readPageBlocks } from './page-blocks.ts';

/** Where a page's story is: its blocks, and those around it that tell who wrote it and when. */
export interface Story {
  /** Element that holds the prose. */
  readonly body: Element;
  /** Element that shows the headline, or null. */
  readonly headline: Element | null;
  /** Blocks of the body without its furniture, first prose to last. */
  readonly prose: readonly BlockDraft[];
  /** Blocks from a little before the headline to the first prose, the headline's own left out. */
  readonly lead: readonly BlockDraft[];
  /** How many blocks of {@link lead} stand before the headline. */
  readonly above: number;
  /** Blocks after the last prose, and those of the body's end that are none. */
  readonly tail: readonly BlockDraft[];
  /** Whether all of the page was read. */
  readonly isWhole: boolean;
}

/** Papers put section and day above the headline. */
const BLOCKS_ABOVE = 6;

/** Without a headline on the page, so many blocks before the prose are looked at. */
const BLOCKS_BEFORE = 14;

/** A headline farther away is another story's. */
const MOST_BLOCKS_BETWEEN = 80;

const BLOCKS_AFTER = 16;

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog', 'button', 'header']);

/** Furniture is a small part of a body; an element with most of the text is the text, whatever its class. */
const LARGEST_SHARE = 0.4;

/** Whether an element in a body, or one around it, is furniture; what was told once is remembered. */
function furnitureIn(body: Element, page: PageBlocks): (element: Element) => boolean {
  const told = new Map<Element, boolean>();
  const most = (page.lengths.get(body) ?? 0) * LARGEST_SHARE;
  const itself = (element: Element): boolean => {
    if (page.comments.has(element)) return true;
    if ((page.lengths.get(element) ?? 0) > most) return false;
    if (FURNITURE_TAGS.has(tagOf(element))) return true;
    return isNamedFurniture(namesOf(element));
  };
  const isFurniture = (element: Element): boolean => {
    if (element === body) return false;
    const known = told.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const found = itself(element) || (parent !== null && isFurniture(parent));
    told.set(element, found);
    return found;
  };
  return isFurniture;
}

/** Captions are not prose: what is marked as one, by tag or by name. */
function withCaptions(block: BlockDraft, body: Element): BlockDraft {
  if (block.kind === 'caption' || block.element === body) return block;
  for (let at: Element | null = block.element; at !== null && at !== body; at = parentOf(at)) {
    if (isNamedCaption(namesOf(at))) return { ...block, kind: 'caption' };
  }
  return block;
}

function leadOf(page: PageBlocks, headline: Element | null, first: number): Pick<Story, 'lead' | 'above'> {
  const at =
    headline === null
      ? -1
      : page.blocks.findIndex(({ element }) => holds(headline, element) || holds(element, headline));
  const isNear = at >= 0 && at < first && first - at <= MOST_BLOCKS_BETWEEN;
  if (!isNear) return { lead: page.blocks.slice(Math.max(0, first - BLOCKS_BEFORE), first), above: 0 };
  const above = page.blocks.slice(Math.max(0, at - BLOCKS_ABOVE), at);
  const below = page.blocks.slice(at, first).filter(({ element }) => !holds(headline, element));
  return { lead: [...above, ...below], above: above.length };
}

/** A phrase right beneath a picture at the head of a body is its caption, though nothing calls it so. */
const LONGEST_PHRASE = 120;

const isBeneathPicture = (block: BlockDraft | undefined, body: Element): boolean =>
  block?.after !== undefined &&
  block.after !== null &&
  isPlainCaption(block, block.after.image, body) &&
  (block.text.length <= LONGEST_PHRASE || !/[.!?]["”]?$/.test(block.text));

/** The story in a body that was found or chosen; null where there is no prose in it. */
export function storyIn(page: PageBlocks, body: Element, headline: Element | null): Story | null {
  const { blocks, worth } = page;
  const isFurniture = furnitureIn(body, page);
  const isAfterHeadline = (element: Element): boolean =>
    headline === null ||
    !holds(body, headline) ||
    (!holds(headline, element) && (positionFrom(headline, element) & 4) !== 0);
  const inBody = blocks.flatMap((block, index) => (holds(body, holderOf(block)) ? [index] : []));
  const own = inBody.filter((index) => {
    const element = blocks[index]?.element;
    return element !== undefined && !isFurniture(element) && isAfterHeadline(element);
  });
  const first = own.find((index) => (worth[index] ?? 0) > 0 && !isBeneathPicture(blocks[index], body));
  const last = own.findLast((index) => (worth[index] ?? 0) > 0);
  if (first === undefined || last === undefined) return null;
  return {
    body,
    headline,
    prose: own.flatMap((index) => {
      const block = blocks[index];
      if (block === undefined) return [];
      const isLead = index < first && isBeneathPicture(block, body);
      return isLead ? { ...block, kind: 'caption' as const } : withCaptions(block, body);
    }),
    ...leadOf(page, headline, first),
    tail: blocks.slice(last + 1, last + 1 + BLOCKS_AFTER),
    isWhole: page.isWhole,
  };
}

/** Finds the story of a page; null on a page without prose. */
export function findStory(
  document: Document,
  headline: Element | null,
  chosen: Element | null,
): Story | null {
  const page = readPageBlocks(bodyOf(document));
  const body = chosen ?? findBody(document, page, headline);
  return body === null ? null : storyIn(page, body, headline);
}
