import { TYPE_STYLES } from '../../components/type-styles.ts';
import type { EntityType } from '../../lib/lexicon/types.ts';

/**
 * Lightness of a line (OKLCH) from that of the text it underlines: dark text stands on a light page, whose lines are
 * then at about 0.5, light text on a dark one, whose lines are at about 0.8. A page's background can't be asked cheaply.
 */
const LIGHTNESS = 'calc(0.45 + 0.37 * l)';

/** How much of a line's colour a faint one has: half is seen, and seen to be less. */
const FAINT = 0.5;

/** The underline of a type on a page. `isFaint`: of a name that only the tagger found. */
export function mentionRule(type: EntityType, isFaint: boolean): string {
  const { chroma, hue, underline, thickness, offset } = TYPE_STYLES[type];
  const alpha = isFaint ? FAINT : 1;
  const colour = `oklch(from currentColor ${LIGHTNESS} ${chroma} ${hue} / ${alpha})`;
  const decoration = `text-decoration: underline ${underline} ${thickness}px ${colour}`;
  return offset === undefined ? decoration : `${decoration}; text-underline-offset: ${offset}px`;
}
