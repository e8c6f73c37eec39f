import * as v from 'valibot';
import type { Annotation } from '../recognition/annotation.ts';
import { annotationSchema } from './annotation-schema.ts';
import type { Article } from './article.ts';
import { articleSchema } from './article-schema.ts';
import { targetOf1 } from './from-version-1.ts';
import { type NoteColour, type NoteTarget, USUAL_COLOUR } from './note.ts';
import { noteColour, noteTargetSchema, noteTargetSchema1, tagList } from './note-schema.ts';
import { type Parsed, parseBy } from './parsed.ts';
import { filled, moment, uuid } from './scalar-schemas.ts';

/** A note that is being written, with all that is needed to save it. */
export interface Draft {
  /** Names the draft to the frame in which it is written. */
  readonly token: string;
  readonly article: Article;
  readonly annotation: Annotation;
  readonly target: NoteTarget;
  /** The words typed so far. */
  readonly text: string;
  readonly colour: NoteColour;
  /** As of a {@link Note}. */
  readonly tags: readonly string[];
  /** The note that is being edited; null: a new one. */
  readonly noteId: string | null;
  /** ISO 8601 with milliseconds, UTC. */
  readonly createdAt: string;
}

const draftSchema = v.strictObject({
  token: filled,
  article: articleSchema,
  annotation: annotationSchema,
  target: noteTargetSchema,
  text: v.string(),
  colour: noteColour,
  tags: tagList,
  noteId: v.nullable(uuid),
  createdAt: moment,
});

/** Reads a draft from the database. */
export function parseDraft(input: unknown): Parsed<Draft> {
  return parseBy(draftSchema, input);
}

const draftSchema1 = v.strictObject({
  token: filled,
  article: articleSchema,
  annotation: annotationSchema,
  target: noteTargetSchema1,
  text: v.string(),
  createdAt: moment,
});

/** Reads a draft of version 1 of the database as a draft of today. */
export function parseDraft1(input: unknown): Parsed<Draft> {
  const parsed = parseBy(draftSchema1, input);
  if (!parsed.ok) return parsed;
  const target = targetOf1(parsed.value.target);
  return { ok: true, value: { ...parsed.value, target, colour: USUAL_COLOUR, tags: [], noteId: null } };
}

/** One string a place where words are being written: the note that is edited, or the target of a new one. */
export function draftPlace({ noteId, target }: Draft): string {
  return noteId === null ? targetKey(target) : JSON.stringify(['note', noteId]);
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
