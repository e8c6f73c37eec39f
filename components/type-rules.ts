import { ENTITY_TYPES, type EntityType } from '../lib/lexicon/types.ts';
import { TYPE_STYLES } from './type-styles.ts';

function typeRule(type: EntityType): string {
  const style = TYPE_STYLES[type];
  return `.type-${type} {
  text-decoration: underline ${style.underline} ${style.thickness}px light-dark(${style.light}, ${style.dark});
  text-underline-offset: ${style.offset ?? 3}px;
}`;
}

/** CSS of the classes `type-<type>`, for a constructed sheet: `style-src 'self'` allows no style element. */
export function typeRules(): string {
  return ENTITY_TYPES.map(typeRule).join('\n');
}
