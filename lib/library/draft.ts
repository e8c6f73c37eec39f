import * as v from 'valibot';
import type { Annotation } from '../recognition/annotation.ts';
import { annotationSchema } from './annotation-schema.ts';
import type { Article } from './article.ts';
import { articleSchema } from './article-schema.ts';
import type { NoteTarget } from './note.ts';
import { noteTargetSchema } from './note-schema.ts';
import { type Parsed, parseBy } from './parsed.ts';
import { filled, moment } from './scalar-schemas.ts';

/** A note that is being written, with all that is needed to save it. */
export interface Draft {
  /** Names the draft to the frame in which it is written. */
  readonly token: string;
  readonly article: Article;
  readonly annotation: Annotation;
  readonly target: NoteTarget;
  /** The words typed so far. */
  readonly text: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly createdAt: string;
}

const draftSchema = v.strictObject({
  token: filled,
  article: articleSchema,
  annotation: annotationSchema,
  target: noteTargetSchema,
  text: v.string(),
  createdAt: moment,
});

/** Reads a draft from the database. */
export function parseDraft(input: unknown): Parsed<Draft> {
  return parseBy(draftSchema, input);
}

/**
 * One string a target, the same for the same place on the same page. Of a quote's selectors only the quote with its
 * context counts: a position moves with every word that the page's author adds above.
 */
export function targetKey(target: NoteTarget): string {
  if (target.kind === 'article') return 'article';
  if (target.kind === 'entity') return JSON.stringify(['entity', target.entity]);
  const context = target.selectors.find((selector) => selector.type === 'TextQuoteSelector');
  return JSON.stringify(['quote', target.quote, context?.prefix ?? '', context?.suffix ?? '']);
}
