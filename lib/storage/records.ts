import { type ArticleGlance, parseGlance } from '../library/article-glance.ts';
import { type LibraryContents, parseContents } from '../library/contents.ts';
import { type Draft, parseDraft } from '../library/draft.ts';
import type { Note } from '../library/note.ts';
import { parseNote, parseSavedArticle } from '../library/parse.ts';
import type { Parsed } from '../library/parsed.ts';
import type { SavedArticle } from '../library/saved-article.ts';
import { StorageError } from './storage-error.ts';

/** The kept article, parsed; throws, naming it, where it is damaged. */
export function articleRecord(record: unknown): SavedArticle {
  return orDamaged('saved article', record, parseSavedArticle(record));
}

/** What a short list shows of a kept article; throws, naming it, where that is damaged. */
export function glanceRecord(record: unknown): Omit<ArticleGlance, 'notes'> {
  return orDamaged('saved article', record, parseGlance(record));
}

/** The kept note, parsed; throws, naming it, where it is damaged. */
export function noteRecord(record: unknown): Note {
  return orDamaged('note', record, parseNote(record));
}

/** The kept draft, parsed; throws, naming it, where it is damaged. */
export function draftRecord(record: unknown): Draft {
  const { targetKey: _, ...draft } = Object(record) as Record<string, unknown>;
  return orDamaged('draft', record, parseDraft(draft));
}

/** An article to be kept: what could not be read again is refused before it is written. */
export function asSavedArticle(saved: SavedArticle): SavedArticle {
  return orRefused(`saved article ${saved.id}`, parseSavedArticle(saved));
}

/** A note to be kept. */
export function asNote(note: Note): Note {
  return orRefused(`note ${note.id}`, parseNote(note));
}

/** A draft to be kept. */
export function asDraft(draft: Draft): Draft {
  return orRefused(`draft ${draft.token}`, parseDraft(draft));
}

/** Articles and notes to be kept. */
export function asContents({ articles, notes }: LibraryContents): LibraryContents {
  return orRefused('library', parseContents(articles, notes));
}

function orDamaged<T>(kind: string, record: unknown, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const { id, token } = Object(record) as { readonly id?: unknown; readonly token?: unknown };
  throw new StorageError('unreadable', `The ${kind} ${String(id ?? token)} is damaged: ${parsed.fault}`);
}

function orRefused<T>(what: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new StorageError('unreadable', `The ${what} cannot be kept: ${parsed.fault}`);
}
