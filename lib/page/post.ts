import {
  attributeOf,
  bodyOf,
  byId,
  childCountOf,
  childrenOf,
  documentOf,
  find,
  findAll,
  fits,
  holds,
  nearest,
  parentOf,
  textOf,
} from './safe-dom.ts';
/** Where the one post of a page is. */
export interface Post {
  /** Element that holds the post's prose; null where the page has not (yet) built it. */
  readonly body: Element | null;
  /** Nearest container of the post alone: title, byline, body, footer. */
  readonly container: Element;
  /** The Blog widget around it, or the page's body where the theme has none. */
  readonly widget: Element;
}

/**
 * Body selectors by trust: microdata, Blogger's class, then what third-party themes call it (`post_body`, `postBody`),
 * last the names that Dynamic Views and old themes use.
 */
const BODY_SELECTORS = [
  '[itemprop~="articleBody"]',
  '.post-body',
  '.post_body, .postBody, .postbody, #post-body, #postBody, #post_body',
  '[class*="post-body" i], [class*="post_body" i], [class*="postbody" i]',
  '.entry-content, .article-content, .post-content',
] as const;

const CONTAINER = '.hentry, [itemtype$="BlogPosting"], .blog-post, article, .post-outer, .post, .item-post';

/** Parts of the page that use a post's class names but are other posts, or readers' words. */
const ASIDE =
  '#comments, .comments, .comment, #blog-pager, .blog-pager, [class*="related" i], [id*="related" i], [class*="popular" i], .FeaturedPost, .sidebar';

function widgetOf(document: Document): Element {
  return find(document, '.widget.Blog') ?? byId(document, 'Blog1') ?? bodyOf(document);
}

/** Pages that load post after post hold several: the page's own has its id in an anchor, or its address in a link. */
function isOwnPost(body: Element, postId: string | null, canonicalPath: string): boolean {
  const container = nearest(body, CONTAINER);
  if (container === null) return false;
  if (postId !== null && find(container, `[name="${postId}"], [content="${postId}"]`) !== null) return true;
  return findAll(container, 'a[href]').some((link) => attributeOf(link, 'href')?.includes(canonicalPath));
}

const ITEM_PATH = /\/\d{4}\/\d{2}\/[^/?#]+\.html/;

/** Links by which a post names itself. */
const OWN_LINKS = '[rel~="bookmark"], .timestamp-link, .entry-title a, .post-title a';

/**
 * Whether a post names itself by another post's address: one of those before and after the page's own, or the one that
 * a script has not yet replaced.
 */
function isOtherPost(body: Element, path: string): boolean {
  const container = ITEM_PATH.test(path) ? nearest(body, CONTAINER) : null;
  return [...(findAll(container, OWN_LINKS) ?? [])].some(
    (link) => ITEM_PATH.test(attributeOf(link, 'href') ?? '') && nearest(link, ASIDE) === null,
  );
}

function longest(bodies: readonly Element[]): Element | null {
  // Most pages have one, and reading all its words to compare it with nothing would cost the more the longer it is.
  if (bodies.length < 2) return bodies[0] ?? null;
  const lengths = bodies.map((body) => wordsOf(body).length);
  return bodies[lengths.indexOf(Math.max(...lengths))] ?? null;
}

function choose(bodies: readonly Element[], postId: string | null, path: string): Element | null {
  const own = bodies.find((body) => isOwnPost(body, postId, path));
  return own ?? longest(bodies.filter((body) => !isOtherPost(body, path)));
}

function findBody(widget: Element, postId: string | null, path: string): Element | null {
  const named = postId === null ? null : byId(documentOf(widget), `post-body-${postId}`);
  if (named !== null) return named;
  for (const selector of BODY_SELECTORS) {
    const bodies = findAll(widget, selector).filter((body) => nearest(body, ASIDE) === null);
    const body = choose(bodies, postId, path);
    if (body !== null) return body;
  }
  return null;
}

/**
 * Finds the post that a page is about.
 *
 * @param postId Blogger's id of the post, where known
 * @param path path of the page's canonical address, `/2016/09/slug.html`
 */
export function findPost(document: Document, postId: string | null, path: string): Post {
  const widget = widgetOf(document);
  const body = findBody(widget, postId, path) ?? findBody(bodyOf(document), postId, path);
  const around = holds(widget, body) ? widget : bodyOf(document);
  const container = nearest(parentOf(body), CONTAINER) ?? around;
  return { body, container: holds(around, container) ? container : around, widget: around };
}

/** Elements of the post that fit a selector and are neither in its prose nor in comments, pager or other posts. */
export function besideBody(post: Post, selector: string): readonly Element[] {
  const isBeside = (element: Element): boolean => nearest(element, ASIDE) === null;
  const near = outside(post.body, post.container, selector).filter(isBeside);
  return near.length > 0 || post.container === post.widget
    ? near
    : outside(post.body, post.widget, selector).filter(isBeside);
}

/** Among more siblings the browser's own search through all is quicker than one search for each. */
const MOST_SIBLINGS = 1000;

/** Elements that fit a selector, in document order, without a look into the body, where a page has most of its nodes. */
function outside(body: Element | null, root: Element, selector: string): readonly Element[] {
  if (root === body) return [];
  if (!holds(root, body) || childCountOf(root) > MOST_SIBLINGS)
    return findAll(root, selector).filter((element) => !holds(body, element));
  return childrenOf(root).flatMap((child) => {
    const within = outside(body, child, selector);
    return child !== body && fits(child, selector) ? [child, ...within] : within;
  });
}

/** The text of an element of the page's furniture, white space folded. */
export function wordsOf(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
