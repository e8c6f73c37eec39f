import { describe, expect, it } from 'vitest';
import { TYPE_STYLES } from '../../components/type-styles.ts';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('the line of each type', () => {
  it.each(ENTITY_TYPES)('%s is seen on white and on #121212', (type) => {
    expect(contrast(TYPE_STYLES[type].light, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(TYPE_STYLES[type].dark, '#121212')).toBeGreaterThanOrEqual(3);
  });

  it('is told from every other without colour', () => {
    const lines = ENTITY_TYPES.map((type) => `${TYPE_STYLES[type].underline} ${TYPE_STYLES[type].thickness}`);
    expect(new Set(lines).size).toBe(ENTITY_TYPES.length);
  });

  it.each(['light', 'dark'] as const)('has a colour of its own on a %s page', (scheme) => {
    expect(new Set(ENTITY_TYPES.map((type) => TYPE_STYLES[type][scheme])).size).toBe(ENTITY_TYPES.length);
  });
});
