import type { NoteColour } from '../lib/library/note.ts';

/** Chroma and hue (OKLCH, degrees) of a note's colour; the lightness comes from what it lies under. */
export interface NoteHue {
  readonly chroma: number;
  readonly hue: number;
}

/** The five colours: as far apart in hue as pastels can be, told apart by most colour-blind readers; names stand beside. */
export const NOTE_HUES: Readonly<Record<NoteColour, NoteHue>> = {
  yellow: { chroma: 0.12, hue: 98 },
  green: { chroma: 0.1, hue: 152 },
  blue: { chroma: 0.08, hue: 235 },
  pink: { chroma: 0.09, hue: 2 },
  purple: { chroma: 0.09, hue: 305 },
};

function colourRule(colour: string, { chroma, hue }: NoteHue): string {
  return `.colour-${colour} {
  --note: light-dark(oklch(0.9 ${chroma} ${hue}), oklch(0.62 ${chroma + 0.02} ${hue}));
  --note-line: light-dark(oklch(0.62 ${chroma + 0.05} ${hue}), oklch(0.78 ${chroma + 0.03} ${hue}));
}`;
}

/** CSS of the classes `colour-<name>`, each giving `--note` (a swatch) and `--note-line` (an edge, 3:1 on its sheet). */
export function noteColourRules(): string {
  return Object.entries(NOTE_HUES)
    .map(([colour, hue]) => colourRule(colour, hue))
    .join('\n');
}
