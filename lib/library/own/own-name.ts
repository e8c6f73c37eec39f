import * as v from 'valibot';
import type { OwnEntry } from '../../recognition/own-names.ts';
import { entityType } from '../annotation-schema.ts';
import { type Parsed, parseBy } from '../parsed.ts';
import { filled, moment, uuid } from '../scalar-schemas.ts';

/** A name of the reader's own lexicon. */
export interface OwnName extends OwnEntry {
  /** ISO 8601 with milliseconds, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A longer name, or more spellings of one, nobody means: it is a mistaken paste, or a mistaken file. */
const LONGEST_FORM = 200;

/** So many spellings one name can have. */
export const MOST_FORMS = 50;

/** A spelling. */
export const formSchema = v.pipe(
  v.string(),
  v.check((text) => text.trim() === text, 'must not begin or end with a space'),
  v.check((text) => /[\p{L}\p{N}]/u.test(text), 'must have a letter or a digit'),
  v.check((text) => !/[\r\n|]/u.test(text), 'must be one line without "|"'),
  v.maxLength(LONGEST_FORM, `must have at most ${LONGEST_FORM} characters`),
);

const meaningSchema = v.variant('use', [
  v.strictObject({ use: v.literal('name'), type: entityType, about: v.nullable(v.string()) }),
  v.strictObject({ use: v.literal('same'), type: entityType, entity: filled, name: filled }),
  v.strictObject({ use: v.literal('never') }),
]);

/** A name, as it is kept. */
export const ownNameSchema = v.strictObject({
  id: uuid,
  forms: v.pipe(
    v.array(formSchema),
    v.minLength(1, 'must have a name'),
    v.maxLength(MOST_FORMS, `must be at most ${MOST_FORMS}`),
  ),
  meaning: meaningSchema,
  createdAt: moment,
  updatedAt: moment,
});

/** Reads a name from outside (database, file, message). */
export function parseOwnName(input: unknown): Parsed<OwnName> {
  return parseBy(ownNameSchema, input);
}

/** Whether some words can be a spelling of a name. */
export function isForm(text: string): boolean {
  return v.is(formSchema, text);
}
