import { type Document, isCapitalised, markAt } from './document.ts';
import type { TaggedSpan } from './tagger/tag.ts';

/**
 * A name without the acronym in brackets at its end, and the acronym as one of its own: "Ikatan Dokter Indonesia | (IDI)".
 * Where the name goes on with a capital after the bracket it is one: "Pengadilan Negeri (PN) Lhoksukon".
 */
export function bracketParts(document: Document, span: TaggedSpan): readonly TaggedSpan[] {
  const open = bracketIn(document, span);
  if (open === -1) return [span];
  const rest = { ...span, first: open + 3 };
  const parts = [
    { ...span, last: open },
    { ...span, first: open + 1, last: open + 2 },
  ];
  return rest.first < rest.last ? [...parts, rest] : parts;
}

/** The opening bracket of a name's acronym that ends the name; -1 where there is none. */
function bracketIn(document: Document, { first, last }: TaggedSpan): number {
  const { tokens } = document;
  for (let i = first + 1; i + 1 < last; i += 1) {
    if (markAt(tokens, i) !== '(' || markAt(tokens, i + 2) !== ')' || !isCapitalised(tokens, i + 1)) continue;
    return i + 3 < last && isCapitalised(tokens, i + 3) ? -1 : i;
  }
  return -1;
}
