import { NOTE_HUES } from '../../components/note-hues.ts';
import type { NoteColour } from '../../lib/library/note.ts';

/** The colours that notes are painted in. */
export const PAINTED_COLOURS = Object.keys(NOTE_HUES) as readonly NoteColour[];

/**
 * 1 where the text is dark, 0 where it is light: a mark must be light under dark words and dark under light ones. A
 * page's background can't be asked cheaply, but its text says what it is (OKLCH lightness, between those of grey on
 * white and grey on black).
 */
const DARK_TEXT = 'clamp(0, (0.64 - l) * 100, 1)';

/** Lightness of a mark: 0.9 under dark text, 0.4 under light text; either leaves the words their contrast. */
const LIGHTNESS = `calc(0.4 + 0.5 * ${DARK_TEXT})`;

/** Lightness of the dashed line: well apart from its mark. */
const LINE_LIGHTNESS = `calc(0.8 - 0.25 * ${DARK_TEXT})`;

/** How much of its colour the mark of a moved note has: it is less sure of its place. */
const MOVED_ALPHA = 0.55;

/** The mark of a note's quote on a page. `isMoved`: found by approximation, which a dashed line tells. */
export function noteRule(colour: NoteColour, isMoved: boolean): string {
  const { chroma, hue } = NOTE_HUES[colour];
  const alpha = isMoved ? MOVED_ALPHA : 1;
  const mark = `background-color: oklch(from currentColor ${LIGHTNESS} ${chroma} ${hue} / ${alpha})`;
  if (!isMoved) return mark;
  const line = `oklch(from currentColor ${LINE_LIGHTNESS} ${chroma + 0.06} ${hue})`;
  return `${mark}; text-decoration: underline dashed 2px ${line}; text-underline-offset: 4px`;
}
