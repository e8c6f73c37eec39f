import { ENTITY_TYPES, type EntityType } from '../lib/lexicon/types.ts';
import type { MarkLook } from '../lib/library/reading-settings.ts';
import { colourOf, TYPE_STYLES } from './type-styles.ts';

/** How much of a type's colour lies behind its words: enough to be told apart, and the words keep their contrast. */
const TINT = '24%';

/** How much of its colour the line under a tint has: it tells the types apart for those who do not see the colours. */
const LINE_UNDER_TINT = '55%';

function typeRule(type: EntityType, look: MarkLook): string {
  const style = TYPE_STYLES[type];
  const { light, dark } = colourOf(type, look);
  const colour = `light-dark(${light}, ${dark})`;
  const isTinted = look.markStyle === 'background';
  const line = isTinted ? share(colour, LINE_UNDER_TINT) : colour;
  return `.type-${type} {
  text-decoration: underline ${style.underline} ${style.thickness}px ${line};
  text-underline-offset: ${style.offset ?? 3}px;
  ${isTinted ? `background-color: ${share(colour, TINT)}; border-radius: 2px;` : ''}
}`;
}

const share = (colour: string, part: string) => `color-mix(in srgb, ${colour} ${part}, transparent)`;

/** CSS of the classes `type-<type>`, for a constructed sheet: `style-src 'self'` allows no style element. */
export function typeRules(look: MarkLook): string {
  return ENTITY_TYPES.map((type) => typeRule(type, look)).join('\n');
}
