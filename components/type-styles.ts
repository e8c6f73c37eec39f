import type { EntityType } from '../lib/lexicon/types.ts';

/** How a type's mentions are underlined, wherever they are shown. */
export interface TypeStyle {
  /** Line colour on a light background, `#rrggbb`; at least 3:1 on white. */
  readonly light: string;
  /** Line colour on a dark background, `#rrggbb`; at least 3:1 on `#121212`. */
  readonly dark: string;
  /** Chroma and hue (OKLCH, degrees) of both: on a page the lightness comes from the page's own text. */
  readonly chroma: number;
  readonly hue: number;
  readonly underline: 'solid' | 'dotted' | 'dashed' | 'double' | 'wavy';
  /** CSS pixels; a double line is drawn twice. With {@link underline} it tells the types apart without colour. */
  readonly thickness: number;
  /** CSS pixels below the baseline. Roles stand lower, since names nest in them. */
  readonly offset?: number;
}

/** The style of each type, one for page, popup and library, so that a line learnt once is known everywhere. */
export const TYPE_STYLES: Readonly<Record<EntityType, TypeStyle>> = {
  person: { light: '#1d5fd1', dark: '#82b1ff', chroma: 0.16, hue: 261, underline: 'solid', thickness: 2 },
  organisation: {
    light: '#7a3fc4',
    dark: '#c4a1ff',
    chroma: 0.16,
    hue: 300,
    underline: 'dashed',
    thickness: 1.5,
  },
  unit: { light: '#0b7a6f', dark: '#53d1c1', chroma: 0.16, hue: 184, underline: 'double', thickness: 1 },
  place: { light: '#2f7d1f', dark: '#8ad674', chroma: 0.16, hue: 141, underline: 'dotted', thickness: 1.75 },
  event: { light: '#c2500a', dark: '#ff9f61', chroma: 0.16, hue: 44, underline: 'wavy', thickness: 1 },
  law: { light: '#5b6472', dark: '#b6c1cf', chroma: 0.03, hue: 259, underline: 'double', thickness: 2 },
  equipment: { light: '#8a6a00', dark: '#e5c353', chroma: 0.16, hue: 88, underline: 'dashed', thickness: 3 },
  role: {
    light: '#b8266f',
    dark: '#ff8fc5',
    chroma: 0.16,
    hue: 356,
    underline: 'solid',
    thickness: 1,
    offset: 5,
  },
  topic: { light: '#0e7490', dark: '#6ad5ef', chroma: 0.16, hue: 223, underline: 'dotted', thickness: 3.5 },
};
