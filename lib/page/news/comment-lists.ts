import type { BlockDraft } from '../block-draft.ts';
import { childrenOf, find, nextElementOf, parentOf, tagOf } from '../safe-dom.ts';

/**
 * Where readers' comments stand, told without the names of templates: by their heading ("3 thoughts on …", "Komentar"),
 * and by the link to answer that each has. Cost: blocks, and for each such link the elements around it.
 */

/** "Komentar", "Comments (12)", "3 thoughts on …", "2 komentar pada …"; a section's headline says more than that. */
const HEADING =
  /^\W{0,3}(?:(?:\d[\d.,]*|one|no|belum ada)\s+)?(?:komentar|comments?|responses?(?=\s+to\s)|repl(?:y|ies)|balasan|thoughts?(?=\s+on\s))(?:\W{0,3}\d*\W{0,3}|\s+(?:on|to|pada|untuk)\s.{1,160})$/i;

/** "Leave a Reply", "Tinggalkan Balasan": the form, where nobody has commented yet. */
const FORM =
  /^\W{0,3}(?:(?:leave|post|write|add)\s+(?:a|your)\s+(?:reply|comment)|(?:tinggalkan|tulis|beri(?:kan)?|kirim)\s+(?:sebuah\s+)?(?:komentar|balasan|tanggapan))\b.{0,80}$/i;

/** Words on "Comments on …" that need a count before them: a subheading of the story may begin so. */
const COUNTED = /^\W{0,3}(?:\d|one\b|no\b|belum\b)/i;
const LONG_FORM = /\s(?:on|to|pada|untuk)\s/i;

const LONGEST_HEADING = 220;

const ANSWER = /^(?:reply|balas|jawab|tanggapi|answer|quote & reply|reply to .{1,40}|balas ke .{1,40})$/i;

/** So much of a list of comments stands in comments. */
const LEAST_SHARE = 0.6;

const isHeading = ({ kind, text }: BlockDraft): boolean => {
  if (kind !== 'heading' || text.length > LONGEST_HEADING) return false;
  return FORM.test(text) || (HEADING.test(text) && (COUNTED.test(text) || !LONG_FORM.test(text)));
};

const isAnswer = ({ text, linked }: BlockDraft): boolean => linked === text.length && ANSWER.test(text);

/** A heading and all that follows it in its section; a box of its own is the heading. */
function sectionFrom(block: BlockDraft, lengths: ReadonlyMap<Element, number>, root: Element): Element[] {
  let box = block.element;
  for (let around = parentOf(box); around !== null && around !== root; around = parentOf(around)) {
    if ((lengths.get(around) ?? 0) > block.text.length) break;
    box = around;
  }
  const section: Element[] = [];
  for (let at: Element | null = box; at !== null; at = nextElementOf(at)) section.push(at);
  return section;
}

/** How many links to answer stand in each element. */
function countAnswers(answers: readonly BlockDraft[], root: Element): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const { element } of answers) {
    for (let at: Element | null = element; at !== null && at !== root; at = parentOf(at)) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

/** The nearest element around a link to answer that has another: a list, or a comment with those that answer it. */
function listAround(
  { element }: BlockDraft,
  counts: ReadonlyMap<Element, number>,
  lengths: ReadonlyMap<Element, number>,
): Element | null {
  let list: Element | null = element;
  while (list !== null && counts.get(list) === 1) list = parentOf(list);
  if (list === null || !counts.has(list)) return null;
  const answered = childrenOf(list).filter((child) => counts.has(child));
  const share = answered.reduce((sum, child) => sum + (lengths.get(child) ?? 0), 0);
  return share >= (lengths.get(list) ?? 0) * LEAST_SHARE ? list : null;
}

/** A page's headline is in no list of comments. */
const hasHeadline = (element: Element): boolean =>
  tagOf(element) === 'h1' || find(element, 'h1, [itemprop~="articleBody"]') !== null;

/**
 * The elements of a page that hold readers' comments.
 *
 * @param lengths by element: code units of all text in it
 */
export function commentsIn(
  blocks: readonly BlockDraft[],
  lengths: ReadonlyMap<Element, number>,
  root: Element,
): ReadonlySet<Element> {
  const answers = blocks.filter(isAnswer);
  const counts = countAnswers(answers, root);
  const found = [
    ...blocks.filter(isHeading).flatMap((block) => sectionFrom(block, lengths, root)),
    ...answers.flatMap((block) => listAround(block, counts, lengths) ?? []),
  ];
  return new Set(found.filter((element) => !hasHeadline(element)));
}
