import type { BlockKind } from '../library/article.ts';

/** A stretch of one Text node, or one space that stands for a line break (`node` null, one code unit long). */
export interface Piece {
  readonly node: Text | null;
  /** First code unit in the node's data. */
  readonly from: number;
  readonly to: number;
}

/** A block as read from the page, before it has a place in the linear text. */
export interface BlockDraft {
  readonly kind: BlockKind;
  /** Nearest block element around its text. */
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** How many code units stand in links. */
  readonly linked: number;
  /** How many code units are bold, by tag. */
  readonly bold: number;
  /** The image that stands before its text in the same block element, and how many line breaks between. */
  readonly after: { readonly image: Element; readonly breaks: number } | null;
}

const WHITE = /[\t\n\f\r\u00a0]/g;

/** What a piece reads as: white space characters as plain spaces, one for one. */
export function pieceText(piece: Piece): string {
  return piece.node === null ? ' ' : piece.node.data.slice(piece.from, piece.to).replace(WHITE, ' ');
}

const lengthOf = (piece: Piece): number => piece.to - piece.from;

/** Pieces of the code units from `start` to `end` of a draft's text. */
function slicePieces(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const kept: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = piece.from + Math.max(0, start - at);
    const to = piece.to - Math.max(0, at + lengthOf(piece) - end);
    if (to > from) kept.push({ node: piece.node, from, to });
    at += lengthOf(piece);
  }
  return kept;
}

function sliceDraft(draft: BlockDraft, start: number, end: number): BlockDraft {
  const raw = draft.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + raw.trim().length;
  return { ...draft, text: draft.text.slice(from, to), pieces: slicePieces(draft.pieces, from, to) };
}

/** Cuts a draft in two at a code unit; white space at the cut belongs to neither. */
export function splitDraft(draft: BlockDraft, at: number): readonly [BlockDraft, BlockDraft] {
  return [sliceDraft(draft, 0, at), sliceDraft(draft, at, draft.text.length)];
}
