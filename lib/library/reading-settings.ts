import * as v from 'valibot';
import { entityType } from './annotation-schema.ts';

const typeList = v.array(v.unknown());

/** How many names are shown: fewer and surer ones, the usual ones, or more. */
export const SURENESS = ['fewer', 'usual', 'more'] as const;

/** A step of {@link SURENESS}. */
export type Sureness = (typeof SURENESS)[number];

/** The reader's choices that change what is painted. */
export interface ReadingSettings {
  /** Types that are not painted. */
  readonly hiddenTypes: readonly v.InferOutput<typeof entityType>[];
  /** How sure Sorot must be of what is painted. */
  readonly sureness: Sureness;
}

/** What holds until the reader chooses: every type is painted, as surely as is usual. */
export const DEFAULT_READING_SETTINGS: ReadingSettings = { hiddenTypes: [], sureness: 'usual' };

const settings = v.object({
  hiddenTypes: v.fallback(
    v.pipe(
      typeList,
      v.transform((stored) => entityType.options.filter((type) => stored.includes(type))),
    ),
    [],
  ),
  sureness: v.fallback(v.picklist(SURENESS), DEFAULT_READING_SETTINGS.sureness),
});

/** Reads the settings from storage. What is missing, or of a type that this version does not know, takes its default. */
export function parseReadingSettings(input: unknown): ReadingSettings {
  const parsed = v.safeParse(settings, input);
  return parsed.success ? parsed.output : DEFAULT_READING_SETTINGS;
}
