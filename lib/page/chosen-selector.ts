import { attributeOf, childrenOf, classesOf, documentOf, findAll, parentOf, tagOf } from './safe-dom.ts';

/** A name with so many digits in a row numbers one page or one post; sites name no kind of element so. */
const NUMBERED = /\d{3}/;

/** Only names that need no escape: another one is left out, and the path says the rest. */
const PLAIN_NAME = /^[a-z_-][\w-]*$/i;

/** More classes than this say how an element looks, not what it is. */
const MOST_CLASSES = 4;

/** Longer paths hold on this page alone. */
const MOST_STEPS = 12;

const isLasting = (name: string): boolean => PLAIN_NAME.test(name) && !NUMBERED.test(name);

/** Tag, id and classes of an element, as far as they may be the same on the site's next page. */
function stepOf(element: Element): string {
  const tag = PLAIN_NAME.test(tagOf(element)) ? tagOf(element) : '*';
  const name = attributeOf(element, 'id') ?? '';
  const id = isLasting(name) ? `#${name}` : '';
  const classes = [...classesOf(element)].filter(isLasting).slice(0, MOST_CLASSES);
  return tag + id + classes.map((name) => `.${name}`).join('');
}

/** The same with its place among its kind: for pages that name nothing. */
function placedStepOf(element: Element): string {
  const kin = [...(childrenOf(parentOf(element)) ?? [])].filter((one) => tagOf(one) === tagOf(element));
  return kin.length > 1 ? `${stepOf(element)}:nth-of-type(${kin.indexOf(element) + 1})` : stepOf(element);
}

/** The shortest path, from the element outwards, that finds it alone; null where none does. */
function pathOf(element: Element, step: (element: Element) => string): string | null {
  const root = documentOf(element).body;
  let path = '';
  let at: Element | null = element;
  for (let steps = 0; at !== null && steps < MOST_STEPS; steps += 1) {
    path = path === '' ? step(at) : `${step(at)} > ${path}`;
    if (findBySelector(documentOf(element), path) === element) return path;
    at = at === root ? null : parentOf(at);
  }
  return null;
}

/**
 * A small selector (tag, id and classes, with those around it as far as needed) that finds an element alone on its page,
 * and that may find its like on the site's next page; null where there is none.
 */
export function selectorOf(element: Element): string | null {
  return pathOf(element, stepOf) ?? pathOf(element, placedStepOf);
}

/** The one element that a selector finds; null where it finds none or several, or is no selector. */
export function findBySelector(document: Document, selector: string): Element | null {
  try {
    const [first, second] = findAll(document, selector);
    return second === undefined ? (first ?? null) : null;
  } catch {
    return null;
  }
}
