import {
  bodyOf,
  childrenOf,
  documentOf,
  find,
  findAll,
  holds,
  namespaceOf,
  parentOf,
  tagOf,
  textOf,
} from './safe-dom.ts';

/** Elements within a line; what is chosen is a block. */
const INLINE = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em font i img input ins kbd label mark picture q s samp small source span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);

const lengthOf = (element: Element): number => textOf(element).trim().length;

/** The block that an element of the page belongs to: itself, or the first around it that is no part of a line. */
export function blockAt(element: Element): Element {
  const body = bodyOf(documentOf(element));
  if (!holds(body, element)) return body;
  let at = element;
  for (let around = parentOf(at); around !== null; around = parentOf(at)) {
    if (at === body || !(isInSvg(at) || INLINE.has(tagOf(at)))) break;
    at = around;
  }
  return at;
}

const isInSvg = (element: Element): boolean => namespaceOf(element) === 'http://www.w3.org/2000/svg';

/** Where choosing begins for who has no pointer: what the page calls its main part, or all of it. */
export function firstBlock(document: Document): Element {
  const [only, other] = findAll(document, 'article');
  const article = other === undefined ? only : undefined;
  return article ?? find(document, 'main, [role="main"]') ?? bodyOf(document);
}

/** The next block around one that has more text than it; itself where there is none. */
export function larger(block: Element): Element {
  const body = bodyOf(documentOf(block));
  const length = lengthOf(block);
  if (block === body) return block;
  for (let at = parentOf(block); at !== null; at = at === body ? null : parentOf(at)) {
    if (lengthOf(at) > length) return at;
  }
  return block;
}

/**
 * The next block within one that has less text than it: on the way to where the reader pointed, beneath that the one
 * with most text; itself where there is none.
 */
export function smaller(block: Element, pointed: Element): Element {
  const length = lengthOf(block);
  let at: Element | null = block;
  while (at !== null) {
    at = within(at, pointed);
    if (at !== null && lengthOf(at) < length) return at;
  }
  return block;
}

function within(block: Element, pointed: Element): Element | null {
  const children = childrenOf(block).filter((child) => blockAt(child) === child);
  const onTheWay = children.find((child) => holds(child, pointed));
  if (onTheWay !== undefined) return onTheWay;
  const [longest] = children.sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest !== undefined && lengthOf(longest) > 0 ? longest : null;
}
