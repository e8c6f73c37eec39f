import { wordsOf } from '../post.ts';
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
  body.contains(link) || (body.compareDocumentPosition(link) & 4) !== 0;

const split = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function statedIn(document: Document): readonly string[] {
  const tags = [...document.querySelectorAll('meta[property="article:tag"]')];
  const keywords = document.querySelector('meta[name="news_keywords"]');
  return [...tags, ...(keywords === null ? [] : [keywords])].flatMap((meta) =>
    split(meta.getAttribute('content') ?? ''),
  );
}

/** The story's labels: links to its subjects after the text, else what the page states; each once. */
export function tagsOf(document: Document, story: Story): readonly string[] {
  let box: Element | null = story.body;
  for (let step = 0; step <= STEPS_OUT && box !== null && box !== document.body; step += 1) {
    const links = [...box.querySelectorAll(TAGS)].filter((link) => isAfterProse(link, story.body));
    const words = links
      .filter((link) => !story.prose.some(({ element }) => element.contains(link)))
      .map(wordsOf);
    const tags = words
      .map((word) => word.replace(/^#\s*|,$/g, ''))
      .filter((word) => word !== '' && word.length <= LONGEST);
    if (tags.length > 0) return [...new Set(tags)].slice(0, MOST);
    box = box.parentElement;
  }
  return [...new Set(statedIn(document))].slice(0, MOST);
}
