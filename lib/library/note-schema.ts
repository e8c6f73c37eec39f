import * as v from 'valibot';
import { entityType } from './annotation-schema.ts';
import { NOTE_COLOURS } from './note.ts';
import { filled, moment, offset, uuid } from './scalar-schemas.ts';
import { areTidy } from './tags.ts';

const positionSelector = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'a position must not end before it starts'),
);

const quoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: filled,
  prefix: v.string(),
  suffix: v.string(),
});

const onArticle = v.strictObject({ kind: v.literal('article') });

const onEntity = v.strictObject({
  kind: v.literal('entity'),
  entity: filled,
  name: filled,
  type: entityType,
});

const onQuote = v.strictObject({
  kind: v.literal('quote'),
  quote: filled,
  selectors: v.array(v.variant('type', [positionSelector, quoteSelector])),
});

/** What a note of version 1 of the format is written on. */
export const noteTargetSchema1 = v.variant('kind', [onArticle, onEntity, onQuote]);

/** What a note is written on. */
export const noteTargetSchema = v.variant('kind', [
  onArticle,
  onEntity,
  v.strictObject({ ...onQuote.entries, block: v.nullable(filled) }),
]);

/** A colour of a note. */
export const noteColour = v.picklist(NOTE_COLOURS);

/** Tags of a note. */
export const tagList = v.pipe(
  v.array(v.string()),
  v.check((tags) => areTidy(tags), 'tags must be trimmed, in NFC, not empty, and each there once'),
);

const wording = v.strictObject({ text: v.string(), tags: tagList, colour: noteColour, until: moment });

/**
 * A note. Its offsets are of the page on the day it was written, which the saved text need not be; and `updatedAt` may
 * be before `createdAt`, for clocks are set back.
 */
export const noteSchema = v.strictObject({
  id: uuid,
  articleId: uuid,
  target: noteTargetSchema,
  text: v.string(),
  colour: noteColour,
  tags: tagList,
  createdAt: moment,
  updatedAt: moment,
  deletedAt: v.nullable(moment),
  earlier: v.array(wording),
  rival: v.exactOptional(wording),
});

/** A note of version 1 of the format. */
export const noteSchema1 = v.strictObject({
  id: uuid,
  articleId: uuid,
  target: noteTargetSchema1,
  text: v.string(),
  createdAt: moment,
  updatedAt: moment,
});
