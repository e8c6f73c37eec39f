import * as v from 'valibot';
import { entityType } from './annotation-schema.ts';
import { filled, moment, offset, uuid } from './scalar-schemas.ts';

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

/** What a note is written on. */
export const noteTargetSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('article') }),
  v.strictObject({ kind: v.literal('entity'), entity: filled, name: filled, type: entityType }),
  v.strictObject({
    kind: v.literal('quote'),
    quote: filled,
    selectors: v.array(v.variant('type', [positionSelector, quoteSelector])),
  }),
]);

/**
 * A note. Its offsets are of the page on the day it was written, which the saved text need not be; and `updatedAt` may
 * be before `createdAt`, for clocks are set back.
 */
export const noteSchema = v.strictObject({
  id: uuid,
  articleId: uuid,
  target: noteTargetSchema,
  text: v.string(),
  createdAt: moment,
  updatedAt: moment,
});
