import type { Note } from './note.ts';
import { parseNote, parseSavedArticle } from './parse.ts';
import type { Parsed } from './parsed.ts';
import type { SavedArticle } from './saved-article.ts';

/** Articles and notes that belong together: every note's article is among them. */
export interface LibraryContents {
  readonly articles: readonly SavedArticle[];
  readonly notes: readonly Note[];
}

/** What a file brings. */
export interface FileContents {
  readonly contents: LibraryContents;
  /** How many notes the file has that Sorot cannot keep, since they stand on no web page. */
  readonly leftOut: number;
}

/** Reads lists of records and checks that they make one library. The fault names the first bad record. */
export function parseContents(
  articles: readonly unknown[],
  notes: readonly unknown[],
  readNote: (input: unknown) => Parsed<Note> = parseNote,
): Parsed<LibraryContents> {
  const readArticles = parseList('articles', articles, parseSavedArticle);
  if (!readArticles.ok) return readArticles;
  const readNotes = parseList('notes', notes, readNote);
  if (!readNotes.ok) return readNotes;
  const contents = { articles: readArticles.value, notes: readNotes.value };
  const fault = faultBetween(contents);
  return fault === null ? { ok: true, value: contents } : { ok: false, fault };
}

function parseList<T>(
  name: string,
  list: readonly unknown[],
  parse: (input: unknown) => Parsed<T>,
): Parsed<T[]> {
  const value: T[] = [];
  for (const [index, input] of list.entries()) {
    const parsed = parse(input);
    if (!parsed.ok) return { ok: false, fault: `${name}[${index}]${idOf(input)}: ${parsed.fault}` };
    value.push(parsed.value);
  }
  return { ok: true, value };
}

/** The id of a bad record, where it has one of a bearable length, so that its owner can find it. */
export function idOf(input: unknown): string {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return typeof id === 'string' && id.length <= 40 ? ` (id ${id})` : '';
}

function faultBetween({ articles, notes }: LibraryContents): string | null {
  const articleIds = articles.map(({ id }) => id);
  const known = new Set(articleIds);
  const homeless = notes.findIndex(({ articleId }) => !known.has(articleId));
  return (
    repeated('articles', 'id', articleIds) ??
    repeated(
      'articles',
      'article.pageKey',
      articles.map(({ article }) => article.pageKey),
    ) ??
    repeated(
      'notes',
      'id',
      notes.map(({ id }) => id),
    ) ??
    (homeless < 0
      ? null
      : `notes[${homeless}]${idOf(notes[homeless])}: its article is not among the articles`)
  );
}

function repeated(name: string, key: string, values: readonly string[]): string | null {
  const seen = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    const before = seen.get(value);
    if (before !== undefined)
      return `${name}[${index}]: has the ${key} of ${name}[${before}], ${value.slice(0, 200)}`;
    seen.set(value, index);
  }
  return null;
}
