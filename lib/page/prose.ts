import type { BlockDraft } from './block-draft.ts';
import { attributeOf, hasAttributes, textOf } from './safe-dom.ts';

/** Class or id of what themes and share services put into a post's body, by the start of one of its names. */
const FURNITURE =
  /(?:^|\s)(?:post-(?:footer|bottom|labels|share|nav|related)|related|baca-?juga|artikel-?terkait|share|sharing|sharedaddy|addthis|social-|adsbygoogle|google-auto-placed|ads?-|adsense|iklan|comments?(?:-|\s|$)|disqus|blog-pager|author-?box|about-author|breadcrumb|toc(?:-|\s|$)|newsletter|reaction-buttons|item-control)/i;

/** Names that only their capitals tell from ordinary ones: of Median UI and its kin. */
const SHORT_FURNITURE = /(?:^|\s)(?:pAd|pRelated|rPst|adsWidget|postRelated|shareBlock)(?:\s|$)/;

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Furniture is a small part of a body; an element with most of the text is the text, whatever its class. */
const LARGEST_SHARE = 0.5;

const lengthOf = (element: Element): number => textOf(element)?.length ?? 0;

/** A rule that keeps furniture and hidden parts out of a body's text. */
export function furnitureIn(body: Element): (element: Element) => boolean {
  let whole = -1;
  const isSmall = (element: Element): boolean => {
    if (whole < 0) whole = lengthOf(body);
    return lengthOf(element) <= whole * LARGEST_SHARE;
  };
  return (element) => {
    if (!hasAttributes(element)) return false;
    if (attributeOf(element, 'hidden') !== null || HIDDEN.test(attributeOf(element, 'style') ?? ''))
      return true;
    const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
    return names.length > 1 && (FURNITURE.test(names) || SHORT_FURNITURE.test(names)) && isSmall(element);
  };
}

const READ_ALSO = /^\W{0,3}(?:baca|lihat|simak|tonton|read)\s+(?:juga|pula|selengkapnya|also)\b/i;

/** A pointer to another article: "Baca juga: …" that is, but for these words, a link. */
function isPointer(draft: BlockDraft): boolean {
  const lead = READ_ALSO.exec(draft.text)?.[0];
  if (lead === undefined) return false;
  const rest = draft.text.length - lead.length;
  return rest <= 2 || draft.linked * 2 >= rest;
}

const isLink = (draft: BlockDraft): boolean => draft.linked >= draft.text.length * 0.9;

const isHeadline = (draft: BlockDraft): boolean =>
  draft.kind === 'heading' || draft.bold >= draft.text.length * 0.9 || draft.text.endsWith(':');

/** A list of links that closes a body, with its headline, points elsewhere: "More recipes: …". */
function withoutClosingLinks(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const lastProse = drafts.findLastIndex((draft) => !isLink(draft));
  const headline = drafts[lastProse];
  const isList = lastProse > 0 && lastProse < drafts.length - 1;
  return isList && headline !== undefined && isHeadline(headline) ? drafts.slice(0, lastProse) : drafts;
}

/** Longer is a title that the text names. */
const LONGEST_BUTTON = 40;

/** A line that is one short link and closes a body leads away: "Download PDF", "Back to top". */
function withoutClosingButton(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const last = drafts.at(-1);
  if (last === undefined || drafts.length < 2 || last.kind !== 'paragraph') return drafts;
  const isButton = isLink(last) && last.text.length <= LONGEST_BUTTON && !/[.!?:…]/.test(last.text);
  return isButton && !drafts.at(-2)?.text.endsWith(':') ? drafts.slice(0, -1) : drafts;
}

/** The blocks of a body that are its own prose: pointers to other articles are left out. */
export function proseOf(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const own = drafts.filter((draft, index) => {
    if (isPointer(draft)) return false;
    const before = drafts[index - 1];
    return !(before !== undefined && isPointer(before) && before.linked === 0 && isLink(draft));
  });
  return withoutClosingButton(withoutClosingLinks(own));
}
