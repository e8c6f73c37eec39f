/**
 * Reads of the DOM that a page's markup cannot turn aside. A form has its fields as properties, and a document its forms,
 * pictures and frames, before what the DOM itself gives them: with `<input name="parentElement">` in it, the
 * `parentElement` of a form is that field, and who goes outwards by it goes round for ever. Chrome shows this to content
 * scripts too. Read here is by the getters and methods of the interfaces, which nothing in a page shadows; a script of
 * the page that changes those changes them in its own world only.
 */

/** Nothing to read from reads as nothing: so chains need no `?.`. */
type Maybe<Of> = Of | null | undefined;

/** What an interface has by a name. Looked for from the prototype on: a shadowing name lies on the object itself. */
function inherited(of: object, name: string): PropertyDescriptor {
  for (let at: object | null = Object.getPrototypeOf(of); at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found;
  }
  return {};
}

/** A getter that all objects of one interface share, looked up once. */
function getter<Of extends object, Value>(name: string): (of: Of) => Value {
  let get: ((this: Of) => Value) | undefined;
  return (of) => {
    get ??= inherited(of, name).get ?? (() => Reflect.get(of, name) as Value);
    return get.call(of);
  };
}

/** The same for a method. */
function method<Of extends object, Given extends readonly unknown[], Value>(
  name: string,
): (of: Of, ...given: Given) => Value {
  let call: ((this: Of, ...given: Given) => Value) | undefined;
  return (of, ...given) => {
    call ??= inherited(of, name).value as (this: Of, ...given: Given) => Value;
    return call.call(of, ...given);
  };
}

const DOCUMENT = 9;

const parent = getter<Node, Element | null>('parentElement');
const firstChild = getter<Node, ChildNode | null>('firstChild');
const nextSibling = getter<Node, ChildNode | null>('nextSibling');
const nextElement = getter<Element, Element | null>('nextElementSibling');
const firstElement = getter<Element, Element | null>('firstElementChild');
const nodeType = getter<Node, number>('nodeType');
const text = getter<Node, string | null>('textContent');
const connected = getter<Node, boolean>('isConnected');
const attribute = method<Element, [string], string | null>('getAttribute');
const closest = method<Element, [string], Element | null>('closest');
const matches = method<Element, [string], boolean>('matches');
const contains = method<Node, [Node | null], boolean>('contains');
const inElement = method<Element, [string], Element | null>('querySelector');
const inDocument = method<Document, [string], Element | null>('querySelector');
const allInElement = method<Element, [string], NodeListOf<Element>>('querySelectorAll');
const allInDocument = method<Document, [string], NodeListOf<Element>>('querySelectorAll');

/** `nodeType`. */
export const typeOf = (node: Node): number => nodeType(node);

/** `localName`; '' of nothing. */
export const tagOf = (element: Maybe<Element>): string => (element ? localName(element) : '');
const localName = getter<Element, string>('localName');

/** `classList`. */
export const classesOf = getter<Element, DOMTokenList>('classList');

/** `namespaceURI`. */
export const namespaceOf = getter<Element, string | null>('namespaceURI');

/** `ownerDocument` of a node that is no document. */
export const documentOf = getter<Node, Document>('ownerDocument');

/** Whether a node stands in a page. */
export const isInPage = (node: Maybe<Node>): boolean =>
  node !== null && node !== undefined && connected(node);

/** The element around a node; null of nothing, and at the root. */
export const parentOf = (node: Maybe<Node>): Element | null => (node ? parent(node) : null);

/** The first node in a node. */
export const firstChildOf = (node: Node): ChildNode | null => firstChild(node);

/** The node after a node. */
export const nextSiblingOf = (node: Node): ChildNode | null => nextSibling(node);

/** The element after an element. */
export const nextElementOf = (element: Maybe<Element>): Element | null =>
  element ? nextElement(element) : null;

/** The first element in an element. */
export const firstElementOf = (element: Maybe<Element>): Element | null =>
  element ? firstElement(element) : null;

/** `childNodes`. */
export const childNodesOf = getter<Node, NodeListOf<ChildNode>>('childNodes');

/** The elements right in an element. */
export const childrenOf = (element: Maybe<Element>): readonly Element[] =>
  element ? [...children(element)] : [];
const children = getter<Element, HTMLCollection>('children');

/** How many elements stand right in an element. */
export const childCountOf = getter<Element, number>('childElementCount');

/** `textContent`; '' of nothing. */
export const textOf = (node: Maybe<Node>): string => (node ? (text(node) ?? '') : '');

/** An attribute's value; null where there is none. */
export const attributeOf = (element: Maybe<Element>, name: string): string | null =>
  element ? attribute(element, name) : null;

/** Whether an element has any attribute. */
export const hasAttributes = method<Element, [], boolean>('hasAttributes');

/** The nearest element, from one outwards, that fits a selector. */
export const nearest = (element: Maybe<Element>, selector: string): Element | null =>
  element ? closest(element, selector) : null;

/** Whether an element fits a selector. */
export const fits = (element: Element, selector: string): boolean => matches(element, selector);

/** Whether a node is another one or around it. */
export const holds = (outer: Maybe<Node>, inner: Node | null): boolean =>
  outer ? contains(outer, inner) : false;

/** Where `b` stands, seen from `a`, as the bits of `compareDocumentPosition`. */
export const positionFrom = method<Node, [Node], number>('compareDocumentPosition');

/** The first element in a document or an element that fits a selector. */
export function find<Found extends Element = Element>(
  root: Maybe<Document | Element>,
  selector: string,
): Found | null {
  if (!root) return null;
  const found =
    nodeType(root) === DOCUMENT
      ? inDocument(root as Document, selector)
      : inElement(root as Element, selector);
  return found as Found | null;
}

/** All elements in a document or an element that fit a selector, in document order. */
export function findAll(root: Maybe<Document | Element>, selector: string): readonly Element[] {
  if (!root) return [];
  return nodeType(root) === DOCUMENT
    ? [...allInDocument(root as Document, selector)]
    : [...allInElement(root as Element, selector)];
}

/** The element of a document with an id. */
export const byId = method<Document, [string], HTMLElement | null>('getElementById');

/** The body of a document. */
export const bodyOf = getter<Document, HTMLElement>('body');

/** The root element of a document. */
export const rootOf = getter<Document, HTMLElement>('documentElement');

/** The title of a document. */
export const titleOf = getter<Document, string>('title');

/** The scripts of a document. */
export const scriptsOf = getter<Document, HTMLCollectionOf<HTMLScriptElement>>('scripts');

/** What addresses in a document are relative to. */
export const baseOf = getter<Node, string>('baseURI');

/** What a reader has selected in a document. */
export const selectionOf = method<Document, [], Selection | null>('getSelection');

/** A new element of a document, in no page yet. */
export const newElement = method<Document, [tag: string], HTMLElement>('createElement');

/** A new range of a document. */
export const newRange = method<Document, [], Range>('createRange');

/** Has the browser do what a command of its menus does; answers whether it did. */
export const execute = method<Document, [command: string], boolean>('execCommand');

/** The window of a document. */
export const viewOf = getter<Document, Window | null>('defaultView');

/** The style sheets that a document adopted. */
export const sheetsOf = getter<Document, readonly CSSStyleSheet[]>('adoptedStyleSheets');

/** Has a document adopt style sheets in place of those it had. */
export function adopt(document: Document, sheets: readonly CSSStyleSheet[]): void {
  inherited(document, 'adoptedStyleSheets').set?.call(document, sheets);
}

/** Hears events of a document. */
export const listen = method<
  Document,
  [type: string, heard: (event: Event) => void, options: AddEventListenerOptions],
  void
>('addEventListener');
