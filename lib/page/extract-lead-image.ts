import type { Post } from './post.ts';
import { attributeOf, baseOf, find, findAll } from './safe-dom.ts';

/** Smaller by its own attributes is an icon, a smiley or a counter. */
const SMALLEST_SIDE = 90;

const DECORATION =
  /(?:^data:image\/gif|\/(?:icon|smiley|emoticon|emoji|pixel|blank|spacer|placeholder|avatar)|[/_-]logo[._/-]|addthis|feedburner|\.gif\?)/i;

const LAZY_SOURCES = ['data-src', 'data-original', 'data-lazy-src'] as const;

/** Address of a picture, of one that loads late too; null where it has none. */
export function addressIn(image: Element): string | null {
  const lazy = LAZY_SOURCES.map((name) => attributeOf(image, name)).find((value) => value !== null);
  return lazy ?? attributeOf(image, 'src');
}

/** An address as http(s), absolute; null for any other. */
export function absolute(address: string | null, document: Document): string | null {
  const url = address === null || address.trim() === '' ? null : URL.parse(address.trim(), baseOf(document));
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

const isTiny = (image: Element, side: string): boolean => {
  const size = attributeOf(image, side);
  return size !== null && /^\d+(?:px)?$/.test(size) && Number.parseInt(size, 10) < SMALLEST_SIDE;
};

/** Whether an image is a picture, by its address and own attributes, and no icon or counter. */
export function isPicture(image: Element): boolean {
  const address = addressIn(image);
  return address !== null && !DECORATION.test(address) && !isTiny(image, 'width') && !isTiny(image, 'height');
}

/** The first picture in the post's prose; null where it has none. */
export function leadPicture(post: Post): Element | null {
  for (const image of findAll(post.body, 'img') ?? []) {
    if (isPicture(image)) return image;
  }
  return null;
}

/** Address of the lead image: the first picture's, else the one the page names for sharing; http(s) only. */
export function leadImageOf(document: Document, picture: Element | null): string | null {
  if (picture !== null) return absolute(addressIn(picture), document);
  const stated = find(
    document,
    'meta[itemprop="image_url"], meta[property="og:image"], link[rel="image_src"]',
  );
  return absolute(attributeOf(stated, 'content') ?? attributeOf(stated, 'href') ?? null, document);
}
