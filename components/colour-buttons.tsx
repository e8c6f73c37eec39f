import type { VNode } from 'preact';
import { NOTE_COLOURS, type NoteColour } from '../lib/library/note.ts';
import { useTranslation } from './translation.ts';

interface ColourButtonsProps {
  /** The colour that a note has; null: none yet. */
  readonly chosen: NoteColour | null;
  readonly onChoose: (colour: NoteColour) => void;
  /** What choosing one does, with the colour's name in it. */
  readonly nameOf: (colourName: string) => string;
}

/** The five colours of notes, each with its name for those who do not see it or tell it apart. */
export function ColourButtons({ chosen, onChoose, nameOf }: ColourButtonsProps): VNode {
  const { t } = useTranslation();
  return (
    <>
      {NOTE_COLOURS.map((colour) => {
        const name = t(`colour_${colour}`);
        return (
          <button
            key={colour}
            type="button"
            class={`swatch colour-${colour}`}
            aria-label={nameOf(name)}
            title={name}
            aria-pressed={chosen === null ? undefined : chosen === colour}
            onClick={() => onChoose(colour)}
          >
            <span class="swatch-dot" />
          </button>
        );
      })}
    </>
  );
}
