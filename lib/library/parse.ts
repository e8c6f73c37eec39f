import { savedArticleSchema } from './article-schema.ts';
import type { Note } from './note.ts';
import { noteSchema } from './note-schema.ts';
import { type Parsed, parseBy } from './parsed.ts';
import type { SavedArticle } from './saved-article.ts';

/** Reads a saved article from outside (database, file). Keys it does not know are a fault: dropping them would lose them. */
export function parseSavedArticle(input: unknown): Parsed<SavedArticle> {
  return parseBy(savedArticleSchema, input);
}

/** Reads a note from outside (database, file). */
export function parseNote(input: unknown): Parsed<Note> {
  return parseBy(noteSchema, input);
}
