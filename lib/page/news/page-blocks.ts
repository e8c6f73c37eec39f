import type { BlockKind } from '../../library/article.ts';
import type { BlockDraft } from '../block-draft.ts';
import { readBlocks } from '../read-blocks.ts';
import { attributeOf, parentOf, tagOf } from '../safe-dom.ts';
import { commentsIn } from './comment-lists.ts';
import { isNamedCaption, isNamedElsewhere, namesOf } from './element-names.ts';
import { isHidden } from './hidden.ts';

/** The blocks of a whole page in reading order, with what each is worth as prose. */
export interface PageBlocks {
  readonly blocks: readonly BlockDraft[];
  /** By block: code units that count as prose; 0 for anything else. */
  readonly worth: readonly number[];
  /** By element: code units of all text in it. */
  readonly lengths: ReadonlyMap<Element, number>;
  /** Elements that hold readers' comments, told by what stands in them. */
  readonly comments: ReadonlySet<Element>;
  /** Whether all of the page was read. */
  readonly isWhole: boolean;
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['blockquote', 'quote'],
  ['li', 'list-item'],
  ['figcaption', 'caption'],
]);

/** Kind of the blocks in an element by its tag. */
export const kindOfTag = (element: Element): BlockKind | null => KINDS.get(tagOf(element)) ?? null;

/** A shorter block is a button, a date or a name. */
const SHORTEST = 40;

/** Longer blocks count no more: a page's terms are long too. */
const LONGEST = 1000;

const MOST_LINKED = 0.4;

/** A block without any stop is a list of words; it counts a little, for a paragraph can lack one. */
const WITHOUT_STOP = 0.3;

const STOP = /[.!?…]["'”’)\]]*$|[.,;:]\s/;

const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog']);
const ELSEWHERE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'dialog',
  'alertdialog',
  'search',
]);

/** An element with most of a page's text is the page, whatever it is called. */
const LARGEST_SHARE = 0.5;

/** The innermost element around a block's beginning: a body can be an inline element. */
export function holderOf({ pieces, element }: BlockDraft): Element {
  return parentOf(pieces.find(({ node }) => node !== null)?.node) ?? element;
}

function measure(blocks: readonly BlockDraft[], root: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  for (const block of blocks) {
    const { text } = block;
    for (let at: Element | null = holderOf(block); at !== null; at = at === root ? null : parentOf(at)) {
      lengths.set(at, (lengths.get(at) ?? 0) + text.length);
    }
  }
  return lengths;
}

/** Whether an element, or one around it, is no part of the story; what was told once is remembered. */
function elsewhereIn(
  root: Element,
  lengths: ReadonlyMap<Element, number>,
  comments: ReadonlySet<Element>,
): (element: Element) => boolean {
  const told = new Map<Element, boolean>();
  const most = (lengths.get(root) ?? 0) * LARGEST_SHARE;
  const itself = (element: Element): boolean => {
    if (comments.has(element)) return true;
    if ((lengths.get(element) ?? 0) > most) return false;
    if (ELSEWHERE_TAGS.has(tagOf(element))) return true;
    if (ELSEWHERE_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
    return isNamedElsewhere(namesOf(element));
  };
  const isElsewhere = (element: Element): boolean => {
    if (element === root) return false;
    const known = told.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const found = itself(element) || (parent !== null && isElsewhere(parent));
    told.set(element, found);
    return found;
  };
  return isElsewhere;
}

function worthOf({ kind, text, linked }: BlockDraft): number {
  if (kind === 'heading' || kind === 'caption') return 0;
  if (text.length < SHORTEST || linked > text.length * MOST_LINKED) return 0;
  const length = Math.min(text.length, LONGEST);
  return STOP.test(text) ? length : length * WITHOUT_STOP;
}

/** Whether a block stands in a box of its own that is named a caption. */
function isCaption({ element, text }: BlockDraft, lengths: ReadonlyMap<Element, number>): boolean {
  const box = parentOf(element);
  return (
    isNamedCaption(namesOf(element)) ||
    (box !== null && (lengths.get(box) ?? 0) <= text.length * 2 && isNamedCaption(namesOf(box)))
  );
}

/** Reads a page's blocks in one walk, and what each is worth. */
export function readPageBlocks(root: Element): PageBlocks {
  let isWhole = true;
  const onCut = () => {
    isWhole = false;
  };
  const blocks = readBlocks(root, 'paragraph', { skip: isHidden, kindOf: kindOfTag, onCut });
  const lengths = measure(blocks, root);
  const comments = commentsIn(blocks, lengths, root);
  const isElsewhere = elsewhereIn(root, lengths, comments);
  const worth = blocks.map((block) =>
    isElsewhere(block.element) || isCaption(block, lengths) ? 0 : worthOf(block),
  );
  return { blocks, worth, lengths, comments, isWhole };
}
