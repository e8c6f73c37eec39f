import { readDay } from '../../text/dates.ts';
import type { BlockDraft } from '../block-draft.ts';
import { splitDraft } from '../block-draft.ts';
import { isOutlet } from '../extract-source.ts';
import { isNamedByline, isNamedDate, namesOf } from './element-names.ts';
import { initialsAt, isDeskLine, isInitials, isPageFurniture, pointerLength } from './lines.ts';

const isLinked = ({ text, linked }: BlockDraft): boolean => linked >= text.length * 0.85;

/** A line so short with a link in it points, though most of it is no link. */
const LONGEST_POINTER = 80;

/** A pointer is, but for its words, a link, or short enough to be a headline of nothing else. */
function isPointer(block: BlockDraft): boolean {
  const lead = pointerLength(block.text);
  if (lead === 0) return false;
  const rest = block.text.length - lead;
  if (block.linked > 0 && block.text.length <= LONGEST_POINTER) return true;
  return rest <= 3 || block.linked * 2 >= rest || (block.kind === 'heading' && rest <= 40);
}

/** A headline of links, or "Berita terkait:". */
const isHead = (block: BlockDraft): boolean =>
  isPointer(block) ||
  block.kind === 'heading' ||
  block.bold >= block.text.length * 0.85 ||
  block.text.endsWith(':');

/** A title, a date or a name that stands in the body before its prose. */
const LONGEST_BYLINE = 140;

function isByline(block: BlockDraft): boolean {
  if (block.text.length > LONGEST_BYLINE || block.kind === 'caption') return false;
  const names = namesOf(block.element);
  if (readDay(block.text) !== null && (isNamedDate(names) || /\d[.:]\d\d/.test(block.text))) return true;
  return isDeskLine(block.text) || isNamedByline(names);
}

/** After a pointer that is no link itself come the links; in a body two links in a row with a head are a list of such. */
function withoutPointers(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  const kept: BlockDraft[] = [];
  let pointing = false;
  for (const block of blocks) {
    if (isPointer(block)) pointing = true;
    else if (!(pointing && isLinked(block))) {
      pointing = false;
      kept.push(block);
    }
  }
  return kept;
}

/** Links that close a body, with their headline, point elsewhere. */
function withoutClosingLinks(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  const last = blocks.findLastIndex((block) => !isLinked(block));
  if (last < 0 || last === blocks.length - 1) return blocks;
  const head = blocks[last];
  return blocks.slice(
    0,
    last > 0 && head !== undefined && isHead(head) && head.text.length < 90 ? last : last + 1,
  );
}

/** A heading with nothing after it heads what was left out. */
function withoutClosingHeads(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  let end = blocks.length;
  while (end > 1 && blocks[end - 1]?.kind === 'heading') end -= 1;
  return blocks.slice(0, end);
}

function withoutInitials(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  const last = blocks.at(-1);
  if (last === undefined || last.kind === 'caption') return blocks;
  const at = initialsAt(last.text);
  return at === last.text.length ? blocks : [...blocks.slice(0, -1), splitDraft(last, at)[0]];
}

/** A line that is a link from end to end, and no sentence, leads to another story. */
const isButton = (block: BlockDraft): boolean =>
  block.linked >= block.text.length * 0.95 &&
  (block.kind === 'paragraph' || block.kind === 'list-item') &&
  !/[.!?:;,]["”’)]?$/.test(block.text);

const isLine = ({ text, kind }: BlockDraft): boolean =>
  kind !== 'caption' && (isDeskLine(text) || isInitials(text) || isPageFurniture(text));

/** Names in capitals or bold under which some papers close a story: "DINI TEJA", "REUTERS | SITA PLANASARI". */
function signatureOf(block: BlockDraft | undefined): string | null {
  if (block === undefined || block.kind === 'heading' || block.kind === 'caption') return null;
  const { text, bold } = block;
  const isName = /^\p{Lu}[\p{L}.'’]+(?:[ ,/|]+\p{Lu}[\p{L}.'’]*){0,6}$/u.test(text) && text.length <= 70;
  return isName && (text === text.toUpperCase() || bold >= text.length * 0.85) ? text : null;
}

/** Who signed a story, and whom it credits. */
export interface Signature {
  /** Name as it stands, or null. */
  readonly author: string | null;
  /** Outlet or agency, or null. */
  readonly outlet: string | null;
}

function readSignature(text: string | null): Signature {
  const parts = (text ?? '').split(/\s*[|/]\s*/).filter((part) => part !== '');
  return {
    author: parts.find((part) => !isOutlet(part) && part.includes(' ')) ?? null,
    outlet: parts.find(isOutlet) ?? null,
  };
}

/** A body's own prose, and the name that closes it. */
export interface Cleaned {
  readonly blocks: readonly BlockDraft[];
  readonly signature: Signature;
}

/**
 * Leaves out what papers add to a body: bylines before it, pointers and lists of links, lines of the desk, initials,
 * paging, advertisements and invitations.
 */
export function cleanProse(blocks: readonly BlockDraft[]): Cleaned {
  const firstProse = blocks.findIndex((block) => block.kind !== 'caption' && !isByline(block));
  const begun = blocks.filter((block, index) => index >= firstProse || block.kind === 'caption');
  const own = withoutPointers(begun.filter((block) => !isLine(block) && !isButton(block)));
  const closed = withoutClosingHeads(withoutClosingLinks(own));
  const signature = signatureOf(closed.at(-1));
  const signed = signature === null ? closed : closed.slice(0, -1);
  return { blocks: withoutInitials(withoutClosingHeads(signed)), signature: readSignature(signature) };
}
