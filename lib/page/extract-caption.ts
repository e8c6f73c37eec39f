import type { BlockDraft } from './block-draft.ts';
import { attributeOf, find, nearest, parentOf, textOf } from './safe-dom.ts';

const FRAME = '.tr-caption-container, figure, .wp-caption';
const CAPTION = '.tr-caption, figcaption, .wp-caption-text';

/** Captions without markup are told from a first paragraph by their length and by being one phrase. */
const LONGEST_PLAIN = 250;
const LONGEST_INLINE = 150;
const SEVERAL_SENTENCES = /[.!?]["”']?\s+\p{Lu}/u;
const SENTENCE_OR_LEAD_IN = /[.!?…:;,]["”']?$/;

/** The element that captions a picture; null where none is marked as its caption. */
export function captionElement(picture: Element | null): Element | null {
  return find(nearest(picture, FRAME), CAPTION) ?? null;
}

const isFloated = (element: Element | null): boolean =>
  /float\s*:/i.test(attributeOf(element, 'style') ?? '');

function isAlone(draft: BlockDraft, body: Element): boolean {
  const words = textOf(draft.element).replace(/\s+/g, ' ').trim();
  return draft.element !== body && words.length <= draft.text.length;
}

/**
 * Whether the first block of a body is a caption written as plain text: after the lead picture, in one element with
 * nothing else, or on the picture's own line.
 */
export function isPlainCaption(draft: BlockDraft, picture: Element, body: Element): boolean {
  const { after, text } = draft;
  if (after === null || after.image !== picture || isFloated(picture) || isFloated(parentOf(picture)))
    return false;
  if (SEVERAL_SENTENCES.test(text)) return false;
  if (isAlone(draft, body)) return text.length <= LONGEST_PLAIN;
  return after.breaks === 0 && text.length <= LONGEST_INLINE && !SENTENCE_OR_LEAD_IN.test(text);
}
