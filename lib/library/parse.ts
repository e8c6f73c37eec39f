import type * as v from 'valibot';
import { savedArticleSchema } from './article-schema.ts';
import type { Note } from './note.ts';
import { noteSchema } from './note-schema.ts';
import { type Parsed, parseBy } from './parsed.ts';
import type { SavedArticle } from './saved-article.ts';

/** What was parsed here: it is passed on from border to border, in a library of ten thousand notes, and stays what it is. */
const ARTICLES = new WeakSet<SavedArticle>();
const NOTES = new WeakSet<Note>();

/** Reads a saved article from outside (database, file). Keys it does not know are a fault: dropping them would lose them. */
export function parseSavedArticle(input: unknown): Parsed<SavedArticle> {
  return parseOnce(ARTICLES, savedArticleSchema, input);
}

/** Reads a note from outside (database, file). */
export function parseNote(input: unknown): Parsed<Note> {
  return parseOnce(NOTES, noteSchema, input);
}

function parseOnce<T extends object>(
  known: WeakSet<T>,
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
): Parsed<T> {
  // Only what a parse answered with is in the set, so that what is found there is a T.
  if (known.has(input as T)) return { ok: true, value: input as T };
  const parsed = parseBy(schema, input);
  if (parsed.ok) known.add(parsed.value);
  return parsed;
}
