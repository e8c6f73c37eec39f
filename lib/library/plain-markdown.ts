import type { Markdown } from './markdown.ts';

/** Kinds that stand within a line. */
const INLINE: ReadonlySet<Markdown['kind']> = new Set(['text', 'code', 'link', 'strong', 'em', 'del']);

/** A note's words in one line, without their looks. */
export function plainMarkdown(pieces: readonly Markdown[]): string {
  return pieces.map(plain).join('').replace(/\s+/gu, ' ').trim();
}

function plain(piece: Markdown): string {
  const words = 'text' in piece ? piece.text : 'children' in piece ? piece.children.map(plain).join('') : '';
  return INLINE.has(piece.kind) ? words : `${words} `;
}
