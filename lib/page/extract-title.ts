import type { Post } from './post.ts';
import { besideBody, wordsOf } from './post.ts';
import { find, findAll, titleOf } from './safe-dom.ts';

const NAMED = '.post-title, .entry-title, [itemprop~="headline"], .pTtl, .entry_post_title, .postTitle';
const HEADINGS = `${NAMED}, [itemprop~="name"], h1, h2, h3`;

/** The page's own headline in its head, without markup; `<title>` may add the blog's name. */
export function headlineOf(document: Document): string | null {
  const stated = find<HTMLMetaElement>(document, 'meta[property="og:title"], meta[name="twitter:title"]');
  const title = (stated?.content || titleOf(document)).replace(/\s+/g, ' ').trim();
  return title === '' ? null : title;
}

/**
 * The element that shows the post's title; null where the page shows none. Widgets call other posts' titles by the
 * same class, so what stands in `<title>` comes first.
 */
export function titleElement(document: Document, post: Post): Element | null {
  const pageTitle = titleOf(document).replace(/\s+/g, ' ');
  const isStated = (element: Element): boolean => {
    const words = wordsOf(element);
    return words !== '' && pageTitle.includes(words);
  };
  const named = besideBody(post, NAMED).filter((element) => wordsOf(element) !== '');
  return (
    named.find(isStated) ??
    named[0] ??
    besideBody(post, HEADINGS).find(isStated) ??
    findAll(document, 'h1').find(isStated) ??
    null
  );
}
