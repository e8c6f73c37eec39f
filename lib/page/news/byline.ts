import { readDay } from '../../text/dates.ts';
import type { BlockDraft } from '../block-draft.ts';
import { wordsOf } from '../post.ts';
import { isNamedByline, isNamedCaption, namesOf } from './element-names.ts';
import type { Story } from './story.ts';

/** Marks of a byline's name that a page itself sets, by trust. */
const MARKED = '[itemprop~="author"], [rel~="author"], .fn';

const LABEL =
  /^\W{0,3}(?:(?:pewarta|penulis|oleh|reporter|jurnalis|wartawan|kontributor(?=\s*:)|laporan(?:\s+wartawan)?|rep|redaktur|red|ditulis\s+oleh|by|written\s+by|words\s+by|reported\s+by|story\s+by|from|author)\s*(?:[:：|]|(?<=oleh|by)\s|(?=\s\p{Lu}))\s*:?\s*)/iu;

/** A label in a cell or box of its own. */
const LABEL_ALONE =
  /^\W{0,3}(?:pewarta|penulis|oleh|reporter|jurnalis|wartawan|kontributor|laporan|redaktur|red|rep|by|author)\s*(?<colon>[:：])?\s*$/i;

/** What follows a name in a byline: other roles, the paper, a day. */
const AFTER_NAME =
  /\s*(?:[|•·–—;]|\s-\s|\/\s?(?:red|editor)\b|,?\s+(?:editor|jurnalis|reporter|penulis|wartawan|red)\b\s*:?|\son\s+\d|\sat\s+\d|,\s+(?:a|an|the)\s|\s{2,}).*$/iu;

/** Who is not a person: papers sign as themselves. */
const NOBODY =
  /^(?:admin(?:istrator)?|redaksi|editor|unknown|anonymous|penulis|reporter|jurnalis|author|staff|news\s?desk|tim\s+redaksi)$/i;

const LONGEST_NAME = 70;
const MOST_WORDS = 7;

/** A byline stands by the headline or the text; longer blocks are prose or portraits. */
const LONGEST_LINE = 160;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A byline's text as a name; null where it is none. */
export function nameIn(text: string, siteNames: readonly string[]): string | null {
  const name = text
    .replace(LABEL, '')
    .replace(AFTER_NAME, '')
    .replace(/^[\s:,]+|[\s:,]+$/g, '')
    .replace(/\s+/g, ' ');
  if (name.length < 3 || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS) return null;
  if (/https?:|www\.|@|\d{3}|[.!?]$/.test(name) || !/^\p{Lu}/u.test(name)) return null;
  const own = letters(name);
  if (NOBODY.test(name) || siteNames.some((site) => letters(site) === own)) return null;
  return readDay(name) === null ? name : null;
}

function markedIn(block: BlockDraft): readonly string[] {
  const inside = [...block.element.querySelectorAll(MARKED)];
  const around = block.element.closest(MARKED);
  const found = around === null ? inside : [around, ...inside];
  return found.flatMap((element) => [
    ...[...element.querySelectorAll('[itemprop~="name"]')].map(wordsOf),
    element.getAttribute('content') ?? wordsOf(element),
  ]);
}

/** A box around a name is at most so many steps out. */
const STEPS_OUT = 3;

function isInByline(block: BlockDraft): boolean {
  let at: Element | null = block.element;
  for (let step = 0; step < STEPS_OUT && at !== null; step += 1) {
    const names = namesOf(at);
    if (isNamedCaption(names)) return false;
    if (isNamedByline(names) && (at.textContent ?? '').length <= LONGEST_LINE * 2) return true;
    at = at.parentElement;
  }
  return false;
}

const namesIn = (texts: readonly string[], siteNames: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => nameIn(text, siteNames) ?? [])),
];

const isShort = ({ text, kind, after }: BlockDraft): boolean =>
  text.length <= LONGEST_LINE && kind !== 'caption' && after === null;

/** Names after a label: on its line, or in the boxes after it. */
function labelled(blocks: readonly BlockDraft[]): readonly string[] {
  return blocks.flatMap(({ text }, index) => {
    const alone = LABEL_ALONE.exec(text);
    const next = blocks.slice(index + 1, index + 3).map((one) => one.text);
    if (alone !== null)
      return alone.groups?.['colon'] !== undefined || /^[:：]/.test(next[0] ?? '') ? next : [];
    return LABEL.test(text) ? [text] : [];
  });
}

/**
 * Who wrote the story, as its byline shows: what the page marks as its author, then what is named so, then what a label
 * leads in ("Pewarta: …"); first by the headline, then after the text. Several only where the page marks each; empty
 * where no byline is shown.
 */
export function authorsShown(story: Story, siteNames: readonly string[]): readonly string[] {
  const lead = [...story.lead.slice(story.above), ...story.lead.slice(0, story.above)].filter(isShort);
  const tail = story.tail.filter(isShort);
  const marked = namesIn(lead.flatMap(markedIn), siteNames);
  if (marked.length > 0) return marked;
  const inByline = lead.filter(isInByline).map(({ text }) => text);
  for (const texts of [labelled(lead), inByline, labelled(tail)]) {
    const names = namesIn(texts, siteNames);
    if (names.length > 0) return names.slice(0, 1);
  }
  return [];
}
