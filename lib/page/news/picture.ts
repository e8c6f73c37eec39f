import { readDay } from '../../text/dates.ts';
import type { BlockDraft } from '../block-draft.ts';
import { isPicture } from '../extract-lead-image.ts';
import { findAll, holds, nextElementOf, parentOf, positionFrom, tagOf, textOf } from '../safe-dom.ts';
import { isNamedByline, isNamedCaption, isNamedFurniture, namesOf } from './element-names.ts';
import { isDeskLine, isPageFurniture } from './lines.ts';
import type { Story } from './story.ts';

/** The picture a story leads with, and what is written beneath it. */
export interface LeadPicture {
  readonly image: Element | null;
  /** Whether {@link caption} stands beneath {@link image}: without one a first picture may be a badge. */
  readonly captioned: boolean;
  readonly caption: BlockDraft | null;
}

/** A picture and its caption share a box at most so many steps out. */
const STEPS_OUT = 3;

const isAfter = (a: Node, b: Node): boolean => (positionFrom(b, a) & 4) !== 0;

/** A caption is a phrase at least, and no story of its own. */
const SHORTEST = 5;
const LONGEST = 700;

/** A line with a day, no longer than this, is a byline. */
const LONGEST_DATE = 60;

function isCaptionBox(element: Element): boolean {
  if (tagOf(element) === 'figcaption') return true;
  let at: Element | null = element;
  for (let step = 0; step < 2 && at !== null; step += 1) {
    if (isNamedCaption(namesOf(at))) return true;
    at = parentOf(at);
  }
  return false;
}

/** Whether a block stands in one small box with a picture before it. */
function isBeneath(block: BlockDraft, image: Element): boolean {
  if (block.after?.image === image) return true;
  if (!isAfter(block.element, image)) return false;
  let box: Element | null = image;
  for (let step = 0; step < STEPS_OUT && box !== null; step += 1) {
    box = parentOf(box);
    if (holds(box, block.element)) return textOf(box).trim().length <= block.text.length * 2 + 80;
    const next = nextElementOf(box);
    if (holds(next, block.element)) return true;
  }
  return false;
}

const canCaption = ({ text, kind, linked }: BlockDraft): boolean =>
  linked < text.length &&
  kind !== 'heading' &&
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  !(text.length <= LONGEST_DATE && readDay(text) !== null) &&
  !isDeskLine(text) &&
  !isPageFurniture(text);

function isShown(image: Element): boolean {
  if (!isPicture(image)) return false;
  for (let at = parentOf(image), step = 0; at !== null && step < STEPS_OUT; at = parentOf(at), step += 1) {
    if (/avatar|author|autor|share|sosmed|logo|icon|profile/i.test(namesOf(at))) return false;
    if (
      step === 0 &&
      isNamedFurniture(namesOf(at)) &&
      !isNamedCaption(namesOf(at)) &&
      !/galler|galeri/i.test(namesOf(at))
    )
      return false;
  }
  return true;
}

/** Pictures between the headline (or the first block of the lead) and the first prose. */
function picturesIn(story: Story, firstProse: Element): readonly Element[] {
  const from = story.headline ?? story.lead[0]?.element ?? null;
  const root = from === null ? story.body : commonParent(from, firstProse);
  const isBetween = (image: Element): boolean =>
    (from === null || isAfter(image, from)) && (isAfter(firstProse, image) || holds(firstProse, image));
  return findAll(root, 'img').filter((image) => isBetween(image));
}

function commonParent(a: Element, b: Element): Element {
  let at = a;
  for (let around = parentOf(at); around !== null && !holds(at, b); around = parentOf(at)) at = around;
  return at;
}

/**
 * Finds the lead picture and its caption: the first picture between headline and prose with a caption, by its box's name
 * or by standing right beneath it; else the first picture there.
 *
 * @param firstProse element of the first block of prose
 */
export function leadPictureOf(story: Story, firstProse: Element, titles: readonly string[]): LeadPicture {
  const pictures = picturesIn(story, firstProse);
  const isTitle = ({ text }: BlockDraft): boolean => titles.includes(text);
  const possible = story.lead.slice(story.above).filter((line) => canCaption(line) && !isTitle(line));
  const boxed = possible.filter((line) => line.kind === 'caption' || isCaptionBox(line.element));
  const unnamed = possible.filter(({ element }) => !isNamedByline(namesOf(element)));
  for (const candidates of [boxed, unnamed]) {
    for (const caption of candidates) {
      const image = pictures.findLast((one) => isBeneath(caption, one));
      if (image !== undefined) return { image: isShown(image) ? image : null, captioned: true, caption };
    }
  }
  const first = pictures.find(isShown) ?? null;
  return { image: first, captioned: false, caption: boxed[0] ?? null };
}
