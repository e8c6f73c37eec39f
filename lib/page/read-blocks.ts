import type { BlockKind } from '../library/article.ts';
import type { BlockDraft, Piece } from './block-draft.ts';
import { pieceText } from './block-draft.ts';
import { attributeOf, firstChildOf, nextSiblingOf, tagOf, typeOf } from './safe-dom.ts';

/** How a part of the page is read. */
export interface ReadOptions {
  /** Whether an element stays out, with all that is in it. */
  readonly skip: (element: Element) => boolean;
  /** Kind of the blocks in an element; null: as around it. */
  readonly kindOf: (element: Element) => BlockKind | null;
  /** Hears that there is more than is read. */
  readonly onCut?: () => void;
}

const TEXT = 3;
const ELEMENT = 1;

/** Elements that start a new line by a browser's own style sheet; asking for computed styles would cost a layout. */
const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

/** Elements without text of the article. */
const SILENT = new Set(
  'applet area audio base button canvas colgroup datalist embed form frame frameset head iframe input link map math meta meter noembed noframes noscript object optgroup option param progress script select source style svg template textarea title track video'.split(
    ' ',
  ),
);

const BOLD = new Set(['b', 'strong']);

/** A longer run without any markup is data that a page keeps in itself, in UTF-16 code units: no book has such paragraphs. */
const LONGEST_RUN = 200_000;

/** What lies deeper is not read: parsers nest no deeper than 512, and a script that does would exhaust the stack. */
const DEEPEST = 600;

/** So many nodes are looked at; a page with more in its article is a trap, or no article. */
const MOST_NODES = 100_000;

/**
 * White space that a browser may collapse or that may be a line break: all but single spaces between words. One search
 * by the engine is many times faster, before the code is warm, than a look at each character.
 */
const GAP = /[ \t\n\f\r\u00a0]{2,}|[\t\n\f\r\u00a0]|^ | $/g;

/** Zero-width characters alone make no visible block. */
const VISIBLE = /[^\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

interface OpenBlock {
  readonly kind: BlockKind;
  readonly element: Element;
  readonly after: BlockDraft['after'];
  readonly pieces: { node: Text | null; from: number; to: number }[];
  linked: number;
  bold: number;
}

/** Reads blocks in one walk; the state is that of a text cursor. */
class BlockReader {
  readonly drafts: BlockDraft[] = [];
  readonly #options: ReadOptions;
  #kind: BlockKind;
  #element: Element;
  #open: OpenBlock | null = null;
  /** White space read and not yet written: it counts only if text follows in the same block. */
  #space: Piece | null = null;
  #breaks = 0;
  #image: Element | null = null;
  #breaksSinceImage = 0;
  #links = 0;
  #bolds = 0;
  #preformatted = 0;
  #depth = 0;
  #nodes = 0;

  constructor(root: Element, kind: BlockKind, options: ReadOptions) {
    this.#options = options;
    this.#element = root;
    this.#kind = kind;
  }

  readIn(parent: Node): void {
    if (this.#depth > DEEPEST) return;
    this.#depth += 1;
    for (let child = firstChildOf(parent); child !== null; child = nextSiblingOf(child)) {
      this.#nodes += 1;
      if (this.isCut) break;
      if (typeOf(child) === TEXT) this.#text(child as Text);
      else if (typeOf(child) === ELEMENT) this.#child(child as Element);
    }
    this.#depth -= 1;
  }

  /** Whether there was more than it looks at. */
  get isCut(): boolean {
    return this.#nodes > MOST_NODES;
  }

  close(): void {
    const open = this.#open;
    this.#open = null;
    this.#space = null;
    this.#breaks = 0;
    if (open === null) return;
    const { pieces, ...rest } = open;
    const text = pieces.map(pieceText).join('');
    if (VISIBLE.test(text)) this.drafts.push({ ...rest, text, pieces });
  }

  #child(element: Element): void {
    const name = tagOf(element);
    if (name === 'br') this.#lineBreak();
    else if (name === 'img') this.#picture(element);
    else if (SILENT.has(name)) return;
    else if (this.#options.skip(element)) this.#gap(name);
    else if (BLOCK.has(name)) this.#block(element, name === 'pre' ? 1 : 0);
    else
      this.#inline(
        element,
        name === 'a' && attributeOf(element, 'href') !== null ? 1 : 0,
        BOLD.has(name) ? 1 : 0,
      );
  }

  #inline(element: Element, link: number, bold: number): void {
    this.#links += link;
    this.#bolds += bold;
    this.readIn(element);
    this.#links -= link;
    this.#bolds -= bold;
  }

  #block(element: Element, preformatted: number): void {
    const around = { element: this.#element, kind: this.#kind };
    this.#boundary(element, this.#options.kindOf(element) ?? around.kind);
    this.#preformatted += preformatted;
    this.readIn(element);
    this.#preformatted -= preformatted;
    this.#boundary(around.element, around.kind);
  }

  #boundary(element: Element, kind: BlockKind): void {
    this.close();
    this.#image = null;
    this.#element = element;
    this.#kind = kind;
  }

  /** What is left out stood between what is before and after it, where it was a block. */
  #gap(name: string): void {
    if (BLOCK.has(name)) this.close();
  }

  #lineBreak(): void {
    this.#breaks += 1;
    this.#breaksSinceImage += 1;
  }

  #picture(element: Element): void {
    this.#image = element;
    this.#breaksSinceImage = 0;
  }

  /** What stands between gaps is one piece, single spaces included. */
  #text(node: Text): void {
    if (node.length > LONGEST_RUN) return;
    const data = node.data;
    let at = 0;
    for (const gap of data.matchAll(GAP)) {
      if (gap.index > at) this.#write(node, at, gap.index);
      this.#white(node, gap.index, gap[0]);
      at = gap.index + gap[0].length;
    }
    if (at < data.length) this.#write(node, at, data.length);
  }

  #white(node: Text, from: number, gap: string): void {
    if (this.#preformatted > 0) for (let n = gap.split('\n').length; n > 1; n -= 1) this.#lineBreak();
    this.#space ??= { node, from, to: from + 1 };
  }

  #write(node: Text, from: number, to: number): void {
    if (this.#breaks >= 2) this.close();
    const open = this.#open ?? this.#begin();
    if (open.pieces.length > 0) {
      if (this.#breaks > 0) this.#space ??= { node: null, from: 0, to: 1 };
      if (this.#space !== null) put(open, this.#space.node, this.#space.from, this.#space.to);
    }
    put(open, node, from, to);
    if (this.#links > 0) open.linked += to - from;
    if (this.#bolds > 0) open.bold += to - from;
    this.#space = null;
    this.#breaks = 0;
    this.#image = null;
  }

  #begin(): OpenBlock {
    const after = this.#image === null ? null : { image: this.#image, breaks: this.#breaksSinceImage };
    this.#open = { kind: this.#kind, element: this.#element, after, pieces: [], linked: 0, bold: 0 };
    return this.#open;
  }
}

/** Adds a piece, or lengthens the last one where it goes on in the same node. */
function put(open: OpenBlock, node: Text | null, from: number, to: number): void {
  const last = open.pieces.at(-1);
  if (last !== undefined && node !== null && last.node === node && last.to === from) last.to = to;
  else open.pieces.push({ node, from, to });
}

/**
 * Reads the text of an element as blocks, in document order, in one walk without touching or laying out the page.
 * Block elements and double line breaks start blocks; a single line break is a space; blocks without visible text are
 * dropped.
 */
export function readBlocks(root: Element, kind: BlockKind, options: ReadOptions): readonly BlockDraft[] {
  const reader = new BlockReader(root, kind, options);
  reader.readIn(root);
  reader.close();
  if (reader.isCut) options.onCut?.();
  return reader.drafts;
}
