import type * as v from 'valibot';
import { type Note, type NoteTarget, USUAL_COLOUR } from './note.ts';
import { noteSchema1, type noteTargetSchema1 } from './note-schema.ts';
import { type Parsed, parseBy } from './parsed.ts';

/** Reads a note of version 1 (file, database) as a note of today. */
export function parseNote1(input: unknown): Parsed<Note> {
  const parsed = parseBy(noteSchema1, input);
  if (!parsed.ok) return parsed;
  const { id, articleId, target, text, createdAt, updatedAt } = parsed.value;
  const value = {
    id,
    articleId,
    target: targetOf1(target),
    text,
    colour: USUAL_COLOUR,
    tags: [],
    createdAt,
    updatedAt,
    deletedAt: null,
    earlier: [],
  };
  return { ok: true, value };
}

/** What a note of version 1 is on, as of today. */
export function targetOf1(target: v.InferOutput<typeof noteTargetSchema1>): NoteTarget {
  return target.kind === 'quote' ? { ...target, block: null } : target;
}
