import type { EntityType } from '../lib/lexicon/types.ts';
import type { MarkColour, MarkLook } from '../lib/library/reading-settings.ts';
import { COLOUR_VALUES, type ColourValues } from './mark-colours.ts';

/** How a type's mentions are underlined, wherever they are shown. */
export interface TypeStyle {
  /** Its colour until the reader chooses another. */
  readonly colour: MarkColour;
  readonly underline: 'solid' | 'dotted' | 'dashed' | 'double' | 'wavy';
  /** CSS pixels; a double line is drawn twice. With {@link underline} it tells the types apart without colour. */
  readonly thickness: number;
  /** CSS pixels below the baseline. Roles stand lower, since names nest in them. */
  readonly offset?: number;
}

/** The style of each type, one for page, popup and library, so that a line learnt once is known everywhere. */
export const TYPE_STYLES: Readonly<Record<EntityType, TypeStyle>> = {
  person: { colour: 'blue', underline: 'solid', thickness: 2 },
  organisation: { colour: 'violet', underline: 'dashed', thickness: 1.5 },
  unit: { colour: 'teal', underline: 'double', thickness: 1 },
  place: { colour: 'green', underline: 'dotted', thickness: 1.75 },
  event: { colour: 'orange', underline: 'wavy', thickness: 1 },
  law: { colour: 'grey', underline: 'double', thickness: 2 },
  equipment: { colour: 'gold', underline: 'dashed', thickness: 3 },
  role: { colour: 'rose', underline: 'solid', thickness: 1, offset: 5 },
  topic: { colour: 'cyan', underline: 'dotted', thickness: 3.5 },
};

/** How marks look until the reader chooses, for doors that do not know yet what that is. */
export const SOROTS_LOOK: MarkLook = { colours: {}, markStyle: 'underline' };

/** The colour of a type: the reader's choice, or its own. */
export function colourOf(type: EntityType, { colours }: Pick<MarkLook, 'colours'>): ColourValues {
  return COLOUR_VALUES[colours[type] ?? TYPE_STYLES[type].colour];
}
