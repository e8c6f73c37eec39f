import type { PostingStatement } from './json-ld.ts';
import type { Post } from './post.ts';
import { besideBody, wordsOf } from './post.ts';
import { attributeOf, find } from './safe-dom.ts';

/** By trust: Blogger's own byline, microdata, then what themes call it. */
const BYLINES = [
  '.post-author .fn',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.fn',
  '.post-author, .entry-author, .entry-author-link, .byline-author',
  'a[rel~="author"]',
  '.author-name, .authorName, .author_name, .admN, .author',
  '.post-meta .name, .post-info .name',
] as const;

/** The name itself inside a byline, where the theme marks it. */
const NAME = '.author-name, .fn, a';

/** Google's own blogs write the byline as the first line of the prose, often with the author's office. */
const BYLINE_IN_PROSE = '.byline-author';

/** "Posted by" in the languages of Blogger's byline that our readers meet. */
const POSTED_BY =
  /^(?:(?:di)?(?:posting|poskan|tulis|unggah|catat)(?:kan)?(?:\s+oleh)?|(?:posted|written|published)\s+by|oleh|by|penulis|author|eingestellt\s+von)\b\s*:?\s*/i;

/** What Blogger writes where it knows no name, and its own name, which it states as every blog's publisher. */
const NO_NAME = /^(?:blogger|unknown|anonymous|anonim|tanpa nama|tidak diketahui|admin(?:istrator)?)$/i;

/** A byline is a name; longer text is the author's portrait. */
const LONGEST_NAME = 80;

function nameOf(text: string | null): string | null {
  const name = (text ?? '').replace(POSTED_BY, '').trim();
  return name === '' || name.length > LONGEST_NAME || NO_NAME.test(name) ? null : name;
}

/** A byline's link is the name alone; the words around it are "posted by". */
function wordsOfName(element: Element): string {
  const link = find(element, NAME);
  const linked = link === null ? '' : wordsOf(link);
  return attributeOf(element, 'content') ?? (linked || wordsOf(element));
}

/** Who wrote the post, as its byline says, else as the page states; null where neither names anybody. */
export function authorOf(post: Post, stated: PostingStatement): string | null {
  for (const selector of BYLINES) {
    for (const element of besideBody(post, selector)) {
      const name = nameOf(wordsOfName(element));
      if (name !== null) return name;
    }
  }
  const inProse = find(post.body, BYLINE_IN_PROSE) ?? null;
  return (inProse === null ? null : nameOf(wordsOf(inProse).split(',', 1).join(''))) ?? nameOf(stated.author);
}
