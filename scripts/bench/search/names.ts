/** The search libraries that are measured. */
export const RIVAL_NAMES = ['MiniSearch', 'Orama', 'FlexSearch', 'FlexSearch in IndexedDB'] as const;

/** One of them. */
export type RivalName = (typeof RIVAL_NAMES)[number];
