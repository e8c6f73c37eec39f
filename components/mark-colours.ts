import type { MarkColour } from '../lib/library/reading-settings.ts';

/** A colour that a type can be marked in. */
export interface ColourValues {
  /** Line colour on a light background, `#rrggbb`; at least 3:1 on white. */
  readonly light: string;
  /** Line colour on a dark background, `#rrggbb`; at least 3:1 on `#121212`. */
  readonly dark: string;
  /** Chroma and hue (OKLCH, degrees) of both: on a page the lightness comes from the page's own text. */
  readonly chroma: number;
  readonly hue: number;
}

/** The colours, as far apart in hue as ten can be that are all seen on light and dark pages; names stand beside them. */
export const COLOUR_VALUES: Readonly<Record<MarkColour, ColourValues>> = {
  blue: { light: '#1d5fd1', dark: '#82b1ff', chroma: 0.16, hue: 261 },
  cyan: { light: '#0e7490', dark: '#6ad5ef', chroma: 0.16, hue: 223 },
  teal: { light: '#0b7a6f', dark: '#53d1c1', chroma: 0.16, hue: 184 },
  green: { light: '#2f7d1f', dark: '#8ad674', chroma: 0.16, hue: 141 },
  gold: { light: '#8a6a00', dark: '#e5c353', chroma: 0.16, hue: 88 },
  orange: { light: '#c2500a', dark: '#ff9f61', chroma: 0.16, hue: 44 },
  red: { light: '#b3261e', dark: '#ff8a80', chroma: 0.18, hue: 22 },
  rose: { light: '#b8266f', dark: '#ff8fc5', chroma: 0.16, hue: 356 },
  violet: { light: '#7a3fc4', dark: '#c4a1ff', chroma: 0.16, hue: 300 },
  grey: { light: '#5b6472', dark: '#b6c1cf', chroma: 0.03, hue: 259 },
};

/** CSS of the classes `mark-<colour>`, each giving `--mark`, the colour of a swatch. */
export function markColourRules(): string {
  return Object.entries(COLOUR_VALUES)
    .map(([name, { light, dark }]) => `.mark-${name} { --mark: light-dark(${light}, ${dark}); }`)
    .join('\n');
}
