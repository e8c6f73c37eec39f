import type { BlockDraft } from '../block-draft.ts';
import { outletOf } from '../extract-source.ts';

const LABEL =
  /^\W{0,3}(?:sumber|source|dikutip\s+dari|dilansir\s+dari|disadur\s+dari)\b\s*(?:berita|artikel)?\s*[:：]?\s*/i;

/** A credit after the text is a line; longer is another story. */
const LONGEST = 120;

/**
 * The outlet that a line after the text credits: "Sumber : Antara", in one block or with the label in a cell of its own.
 * Null where none is credited.
 */
export function creditIn(tail: readonly BlockDraft[]): string | null {
  for (const [index, { text }] of tail.entries()) {
    const label = text.length > LONGEST ? null : LABEL.exec(text);
    if (label === null) continue;
    const named = text.slice(label[0].length) || (tail[index + 1]?.text ?? '');
    const outlet = outletOf(named.replace(/^[\s:：]+/, ''));
    if (outlet !== '' && outlet.length <= LONGEST / 2 && /[:：]/.test(text + named)) return outlet;
  }
  return null;
}
