import { wordsOf } from '../post.ts';
import { attributeOf, bodyOf, find, findAll, holds, parentOf, positionFrom } from '../safe-dom.ts';
import type { Story } from './story.ts';

/** Links to the stories of one subject, as papers mark or address them. */
const TAGS =
  'a[rel~="tag"], [class*="tag" i] a[href], [class*="topik" i] a[href], [class*="topic" i] a[href], a[href*="/tag/"], a[href*="/tags/"], a[href*="/topik/"], a[href*="/topic/"]';

/** Longer is a headline. */
const LONGEST = 60;

const MOST = 20;

/** Steps from the body out to the box that holds its tags. */
const STEPS_OUT = 4;

const isAfterProse = (link: Element, body: Element): boolean =>
  holds(body, link) || (positionFrom(body, link) & 4) !== 0;

const split = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function statedIn(document: Document): readonly string[] {
  const tags = findAll(document, 'meta[property="article:tag"]');
  const keywords = find(document, 'meta[name="news_keywords"]');
  return [...tags, ...(keywords === null ? [] : [keywords])].flatMap((meta) =>
    split(attributeOf(meta, 'content') ?? ''),
  );
}

/** The story's labels: links to its subjects after the text, else what the page states; each once. */
export function tagsOf(document: Document, story: Story): readonly string[] {
  let box: Element | null = story.body;
  for (let step = 0; step <= STEPS_OUT && box !== null && box !== bodyOf(document); step += 1) {
    const links = findAll(box, TAGS).filter((link) => isAfterProse(link, story.body));
    const words = links
      .filter((link) => !story.prose.some(({ element }) => holds(element, link)))
      .map(wordsOf);
    const tags = words
      .map((word) => word.replace(/^#\s*|,$/g, ''))
      .filter((word) => word !== '' && word.length <= LONGEST);
    if (tags.length > 0) return [...new Set(tags)].slice(0, MOST);
    box = parentOf(box);
  }
  return [...new Set(statedIn(document))].slice(0, MOST);
}
