import * as v from 'valibot';
import { entityType } from './annotation-schema.ts';

const typeList = v.array(v.unknown());

/** The reader's choices that change what is painted. */
export interface ReadingSettings {
  /** Types that are not painted. */
  readonly hiddenTypes: readonly v.InferOutput<typeof entityType>[];
}

/** What holds until the reader chooses: everything is painted. */
export const DEFAULT_READING_SETTINGS: ReadingSettings = { hiddenTypes: [] };

/** Reads the settings from storage. What is missing, or of a type that this version does not know, takes its default. */
export function parseReadingSettings(input: unknown): ReadingSettings {
  const stored =
    typeof input === 'object' && input !== null && 'hiddenTypes' in input ? input.hiddenTypes : null;
  if (!v.is(typeList, stored)) return DEFAULT_READING_SETTINGS;
  return { hiddenTypes: entityType.options.filter((type) => stored.includes(type)) };
}
