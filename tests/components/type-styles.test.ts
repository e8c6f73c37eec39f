import { describe, expect, it } from 'vitest';
import { COLOUR_VALUES } from '../../components/mark-colours.ts';
import { typeRules } from '../../components/type-rules.ts';
import { colourOf, TYPE_STYLES } from '../../components/type-styles.ts';
import { mentionRule } from '../../entrypoints/article/mention-rule.ts';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';
import { DEFAULT_READING_SETTINGS, MARK_COLOURS } from '../../lib/library/reading-settings.ts';

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

/** Relative luminance of a colour in OKLCH, by way of linear sRGB, what lies outside of it cut off. */
function luminanceOf(lightness: number, chroma: number, hue: number): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const within = (part: number) => Math.min(1, Math.max(0, part));
  return (
    0.2126 * within(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * within(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * within(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

/** A colour over another, as `#rrggbb`. */
function over(top: string, alpha: number, below: string): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(alpha * part(top, at) + (1 - alpha) * part(below, at)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

describe.each(MARK_COLOURS)('%s', (name) => {
  const { light, dark, chroma, hue } = COLOUR_VALUES[name];

  it('is seen on white and on #121212', () => {
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(dark, '#121212')).toBeGreaterThanOrEqual(3);
  });

  it('leaves the words on its tint their contrast', () => {
    expect(contrast('#1f2328', over(light, 0.24, '#ffffff'))).toBeGreaterThanOrEqual(7);
    expect(contrast('#e8e9ec', over(dark, 0.24, '#1d2025'))).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['black on white', 0, 1],
    ['grey on white', 0.5, 1],
    ['white on black', 1, 0],
    ['grey on black', 0.75, 0],
  ])('is seen on a page of %s', (_, text, page) => {
    const [low = 0, high = 0] = [luminanceOf(0.44 + 0.38 * text, chroma, hue), page].sort((x, y) => x - y);
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(3);
  });
});

describe('the line of each type', () => {
  it('is told from every other without colour', () => {
    const lines = ENTITY_TYPES.map((type) => `${TYPE_STYLES[type].underline} ${TYPE_STYLES[type].thickness}`);
    expect(new Set(lines).size).toBe(ENTITY_TYPES.length);
  });

  it('has a colour of its own until the reader chooses', () => {
    expect(new Set(ENTITY_TYPES.map((type) => TYPE_STYLES[type].colour)).size).toBe(ENTITY_TYPES.length);
  });
});

describe('a type in another colour', () => {
  const look = { colours: { place: 'red' }, markStyle: 'underline' } as const;

  it('is drawn in it, on pages as in the library', () => {
    expect(colourOf('place', look)).toBe(COLOUR_VALUES.red);
    expect(typeRules(look)).toContain('dotted 1.75px light-dark(#b3261e, #ff8a80)');
    expect(mentionRule('place', false, look)).toContain('0.18 22 / 1)');
    expect(mentionRule('person', false, look)).toBe(mentionRule('person', false, DEFAULT_READING_SETTINGS));
  });
});

describe('a mark with a background', () => {
  const look = { colours: {}, markStyle: 'background' } as const;

  it.each(ENTITY_TYPES)('of %s has a tint and keeps its line, so that it is told without colour', (type) => {
    expect(mentionRule(type, false, look)).toMatch(/^text-decoration: underline .*; background-color: oklch/);
    expect(mentionRule(type, false, DEFAULT_READING_SETTINGS)).not.toContain('background');
  });
});
