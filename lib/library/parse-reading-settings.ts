import * as v from 'valibot';
import { entityType } from './annotation-schema.ts';
import {
  DEFAULT_READING_SETTINGS,
  MARK_COLOURS,
  MARK_STYLES,
  type MarkLook,
  type ReadingSettings,
  SURENESS,
} from './reading-settings.ts';

const typeList = v.array(v.unknown());

const markColour = v.picklist(MARK_COLOURS);

const settings = v.object({
  hiddenTypes: v.fallback(
    v.pipe(
      typeList,
      v.transform((stored) => entityType.options.filter((type) => stored.includes(type))),
    ),
    [],
  ),
  sureness: v.fallback(v.picklist(SURENESS), DEFAULT_READING_SETTINGS.sureness),
  colours: v.fallback(v.pipe(v.record(v.string(), v.unknown()), v.transform(knownColours)), {}),
  markStyle: v.fallback(v.picklist(MARK_STYLES), DEFAULT_READING_SETTINGS.markStyle),
});

/** Of what was stored, the types and colours that this version knows. */
function knownColours(stored: Readonly<Record<string, unknown>>): MarkLook['colours'] {
  return Object.fromEntries(
    entityType.options.flatMap((type) => {
      const colour = v.safeParse(markColour, stored[type]);
      return colour.success ? [[type, colour.output]] : [];
    }),
  );
}

/** Reads the settings from storage. What is missing, or of a type that this version does not know, takes its default. */
export function parseReadingSettings(input: unknown): ReadingSettings {
  const parsed = v.safeParse(settings, input);
  return parsed.success ? parsed.output : DEFAULT_READING_SETTINGS;
}
