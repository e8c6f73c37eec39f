import {
  bodyOf,
  childCountOf,
  find,
  findAll,
  firstChildOf,
  nearest,
  nextSiblingOf,
  parentOf,
  tagOf,
  textOf,
  typeOf,
} from '../safe-dom.ts';

/** A shorter paragraph is a caption, a teaser or a button. */
const SHORTEST_PARAGRAPH = 70;

/** More of a paragraph in links, and it points elsewhere. */
const MOST_LINKED = 0.4;

/** Where prose is not the story: readers' words, other stories, the site's own. */
const ELSEWHERE =
  'nav, footer, aside, form, [class*="comment" i], [id*="comment" i], [class*="komentar" i], [id*="komentar" i], [class*="related" i], [class*="terkait" i]';

/** Elements whose own text, beside that of their children, can be prose: papers write paragraphs in each of them. */
const PARAGRAPHS =
  'p, br, [itemprop~="articleBody"], [itemprop~="articleBody"] div, article div, article span';

/** Where a page states a story and none of these holds it, any box may. */
const ANY_BOX = 'div, span, section, td, font, center, li';

/** Less is no story: then any box is looked at. */
const SHORTEST_STORY = 300;

/** Paragraphs this deep under one element are still of one run: some sites wrap each in boxes. */
const WRAPPERS = 4;

const hasSentence = (text: string): boolean => /[.!?,;:”"]/.test(text);

const TEXT = 3;
const ELEMENT = 1;

/** "JAKARTA, KOMPAS.com –", "Mataram (ANTARA) -", "REPUBLIKA.CO.ID, JAKARTA --", "WASHINGTON (Reuters) -". */
const DATELINE =
  /^\s*(?:[^.!?]{0,40}[(, ])?(?:[\w-]+\.(?:com|co\.id|co|id|net|tv)|antara(?: news)?|reuters|afp|ap|xinhua|bernama)\b[^.!?]{0,30}?\s[-–—]/i;

/** A dateline ends within so many code units. */
const LONGEST_DATELINE = 110;

/** The longest run of prose on a page. */
export interface ProseRun {
  /** Its code units. */
  readonly prose: number;
  /** Whether a paragraph of the page begins with a dateline. */
  readonly dateline: boolean;
}

/** What stands in an element itself and its inline children, and how much of it in links. */
function ownLength(element: Element): number {
  let plain = 0;
  let linked = 0;
  let sample = '';
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (typeOf(child) === TEXT) {
      const data = (child as Text).data.trim();
      plain += data.length;
      if (data.length > sample.length) sample = data;
    } else if (typeOf(child) === ELEMENT && tagOf(child as Element) === 'a')
      linked += textOf(child).trim().length;
  }
  const all = plain + linked;
  return all >= SHORTEST_PARAGRAPH && linked <= all * MOST_LINKED && hasSentence(sample) ? plain : 0;
}

/** No story has so many; a page that has would pay for each. */
const MOST_PARAGRAPHS = 20_000;

/** Each element that may be a paragraph, once. */
function paragraphsOf(document: Document, selector: string): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of findAll(document, selector).slice(0, MOST_PARAGRAPHS)) {
    const paragraph = tagOf(element) === 'br' ? parentOf(element) : element;
    if (paragraph !== null) found.add(paragraph);
  }
  return found;
}

/** A box of one paragraph and nothing else; a teaser's box has its headline or picture too. */
const isWrapper = (element: Element): boolean =>
  childCountOf(element) < 2 && find(element, 'h1, h2, h3, h4, h5, h6, img, a') === null;

/** A paragraph counts for what is around it, as far out as the boxes hold nothing else. */
function addOutwards(runs: Map<Element, number>, from: Element, length: number, root: Element): void {
  let around: Element | null = from;
  for (let up = 0; up <= WRAPPERS && around !== null && around !== root; up += 1) {
    runs.set(around, (runs.get(around) ?? 0) + length);
    if (up > 0 && !isWrapper(around)) return;
    around = parentOf(around);
  }
}

function runOf(document: Document, selector: string): ProseRun {
  const runs = new Map<Element, number>();
  let dateline = false;
  for (const paragraph of paragraphsOf(document, selector)) {
    const length = ownLength(paragraph);
    if (length === 0 || nearest(paragraph, ELSEWHERE) !== null) continue;
    dateline ||= DATELINE.test(textOf(paragraph).slice(0, LONGEST_DATELINE));
    addOutwards(runs, paragraph, length, bodyOf(document));
  }
  let longest = 0;
  for (const run of runs.values()) longest = Math.max(longest, run);
  return { prose: longest, dateline };
}

/**
 * Code units of prose in the one element that holds most of it: a story is one long run, a list many short ones, each in
 * a box of its own. An estimate from paragraphs and line breaks, for the detector: it lays nothing out, and reads no
 * page's text as a whole.
 *
 * @param isStated whether the page states that it is a story: then it is looked for in any box
 */
export function longestRun(document: Document, isStated: boolean): ProseRun {
  const run = runOf(document, PARAGRAPHS);
  return isStated && run.prose < SHORTEST_STORY ? runOf(document, ANY_BOX) : run;
}
