import type { BlockDraft } from '../block-draft.ts';
import { wordsOf } from '../post.ts';
import { attributeOf, findAll, nearest, parentOf, textOf } from '../safe-dom.ts';
import { isLabel, isLabelled, nameIn } from './author-name.ts';
import { isNamedByline, isNamedCaption, namesOf } from './element-names.ts';
import type { Story } from './story.ts';

/** Marks of a byline's name that a page itself sets. */
const MARKED = '[itemprop~="author"], [rel~="author"], .fn';

/** Inline parts of a line that templates name after a byline. */
const NAMED = 'a[class], span[class], strong[class], b[class]';

/** A byline stands by the headline or the text; longer blocks are prose or portraits. */
const LONGEST_LINE = 160;

/** A box around a name is at most so many steps out. */
const STEPS_OUT = 3;

/** The box of a label and the boxes after it that may hold the name: a colon can stand in one of its own. */
const BOXES_AFTER = 2;

const wordsIn = ({ text }: BlockDraft): string => text;

const isShort = ({ text, kind, after }: BlockDraft): boolean =>
  text.length <= LONGEST_LINE && kind !== 'caption' && after === null;

/** What the page marks as its author in a block, or around it. */
function markedIn(block: BlockDraft): readonly string[] {
  const inside = findAll(block.element, MARKED);
  const around = nearest(block.element, MARKED);
  const found = around === null ? inside : [around, ...inside];
  return found.flatMap((element) => [
    ...findAll(element, '[itemprop~="name"]').map(wordsOf),
    attributeOf(element, 'content') ?? wordsOf(element),
  ]);
}

function isInByline(block: BlockDraft): boolean {
  let at: Element | null = block.element;
  for (let step = 0; step < STEPS_OUT && at !== null; step += 1) {
    const names = namesOf(at);
    if (isNamedCaption(names)) return false;
    if (isNamedByline(names) && textOf(at).length <= LONGEST_LINE * 2) return true;
    at = parentOf(at);
  }
  return false;
}

function namedIn(block: BlockDraft): readonly string[] {
  const parts = findAll(block.element, NAMED).filter((part) => isNamedByline(namesOf(part)));
  return isInByline(block) ? [...parts.map(wordsOf), block.text] : parts.map(wordsOf);
}

/** Names after a label: on its line, or in the boxes after it. */
const labelled = (blocks: readonly BlockDraft[]): readonly string[] =>
  blocks.flatMap(({ text }, index) => {
    if (isLabel(text)) return blocks.slice(index + 1, index + 1 + BOXES_AFTER).map(wordsIn);
    return isLabelled(text) ? [text] : [];
  });

const namesIn = (texts: readonly string[], siteNames: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => nameIn(text, siteNames) ?? [])),
];

/**
 * Who wrote the story, as its byline shows: what the page marks as its author, then what a label leads in
 * ("Pewarta: …"), then what its template names so; first by the headline, then after the text. Several only where the
 * page marks each; empty where no byline is shown.
 */
export function authorsShown(story: Story, siteNames: readonly string[]): readonly string[] {
  const lead = [...story.lead.slice(story.above), ...story.lead.slice(0, story.above)].filter(isShort);
  const tail = story.tail.filter(isShort);
  const marked = namesIn(lead.flatMap(markedIn), siteNames);
  if (marked.length > 0) return marked;
  for (const texts of [labelled(lead), lead.flatMap(namedIn), labelled(tail)]) {
    const names = namesIn(texts, siteNames);
    if (names.length > 0) return names.slice(0, 1);
  }
  return [];
}
