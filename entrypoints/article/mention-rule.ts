import { colourOf, TYPE_STYLES } from '../../components/type-styles.ts';
import type { EntityType } from '../../lib/lexicon/types.ts';
import type { MarkLook } from '../../lib/library/reading-settings.ts';

/**
 * Lightness of a line (OKLCH) from that of the text it underlines: dark text stands on a light page, whose lines are
 * then at about 0.5, light text on a dark one, whose lines are at about 0.8. A page's background can't be asked cheaply.
 */
const LIGHTNESS = 'calc(0.44 + 0.38 * l)';

/** How much of a line's colour a faint one has: half is seen, and seen to be less. */
const FAINT = 0.5;

/** How much of its colour a tint has; what is behind the words must leave them their contrast. */
const TINT = 0.24;

/** How much of its colour the line under a tint has. */
const LINE_UNDER_TINT = 0.55;

/** The mark of a type on a page. `isFaint`: of a name that only the tagger found. */
export function mentionRule(type: EntityType, isFaint: boolean, look: MarkLook): string {
  const { underline, thickness, offset } = TYPE_STYLES[type];
  const { chroma, hue } = colourOf(type, look);
  const strength = isFaint ? FAINT : 1;
  const colour = (alpha: number) =>
    `oklch(from currentColor ${LIGHTNESS} ${chroma} ${hue} / ${alpha * strength})`;
  const isTinted = look.markStyle === 'background';
  return [
    `text-decoration: underline ${underline} ${thickness}px ${colour(isTinted ? LINE_UNDER_TINT : 1)}`,
    ...(offset === undefined ? [] : [`text-underline-offset: ${offset}px`]),
    ...(isTinted ? [`background-color: ${colour(TINT)}`] : []),
  ].join('; ');
}
