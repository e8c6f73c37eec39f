import type { EntityType } from '../lexicon/types.ts';

/** How many names are shown: fewer and surer ones, the usual ones, or more. */
export const SURENESS = ['fewer', 'usual', 'more'] as const;

/** A step of {@link SURENESS}. */
export type Sureness = (typeof SURENESS)[number];

/** The colours that a type can be marked in, in the order offered; `components/mark-colours.ts` says how each looks. */
export const MARK_COLOURS = [
  ...(['blue', 'cyan', 'teal', 'green', 'gold'] as const),
  ...(['orange', 'red', 'rose', 'violet', 'grey'] as const),
] as const;

/** A colour of {@link MARK_COLOURS}. */
export type MarkColour = (typeof MARK_COLOURS)[number];

/** How a mention is drawn: by its line alone, or on a tint of its colour, the line under it being faint. */
export const MARK_STYLES = ['underline', 'background'] as const;

/** A way of {@link MARK_STYLES}. */
export type MarkStyle = (typeof MARK_STYLES)[number];

/** How marks look. */
export interface MarkLook {
  /** Types in another colour than Sorot's own. */
  readonly colours: Readonly<Partial<Record<EntityType, MarkColour>>>;
  readonly markStyle: MarkStyle;
}

/** The reader's choices that change what is painted. */
export interface ReadingSettings extends MarkLook {
  /** Types that are not painted. */
  readonly hiddenTypes: readonly EntityType[];
  /** How sure Sorot must be of what is painted. */
  readonly sureness: Sureness;
}

/** What holds until the reader chooses: every type is painted, as surely as is usual, as Sorot draws it. */
export const DEFAULT_READING_SETTINGS: ReadingSettings = {
  ...{ hiddenTypes: [], sureness: 'usual' },
  ...{ colours: {}, markStyle: 'underline' },
};
