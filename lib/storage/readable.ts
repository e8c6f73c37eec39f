import type { LibraryContents } from '../library/contents.ts';
import type { Note } from '../library/note.ts';
import { parseNote, parseSavedArticle } from '../library/parse.ts';
import type { SavedArticle } from '../library/saved-article.ts';
import { removeArticle } from './article-store.ts';
import { unindex } from './index/index-writes.ts';
import type { Transaction, Writing } from './stores.ts';

/*
 * A record that was damaged on the disk stays where it is until another comes in its place by the reader's will: what is
 * in it may still be told by hand. What reads all that is kept parts it from the rest here.
 */

/** All that is kept, by whether it can be read. */
export interface Readable {
  /** Articles, and the notes of those. */
  readonly contents: LibraryContents;
  /** Notes whose article cannot be read. */
  readonly homeless: readonly Note[];
  /** Articles and notes that cannot be read, as they lie there. */
  readonly damaged: { readonly articles: readonly unknown[]; readonly notes: readonly unknown[] };
}

/** Reads all that is kept. */
export async function readReadable(tx: Transaction): Promise<Readable> {
  const [articleRecords, noteRecords] = await Promise.all([
    tx.objectStore('articles').getAll(),
    tx.objectStore('notes').getAll(),
  ]);
  const [articles, notes]: [SavedArticle[], Note[]] = [[], []];
  const damaged: { articles: unknown[]; notes: unknown[] } = { articles: [], notes: [] };
  for (const record of articleRecords) {
    const parsed = parseSavedArticle(record);
    if (parsed.ok) articles.push(parsed.value);
    else damaged.articles.push(record);
  }
  for (const record of noteRecords) {
    const parsed = parseNote(record);
    if (parsed.ok) notes.push(parsed.value);
    else damaged.notes.push(record);
  }
  const homes = new Set(articles.map(({ id }) => id));
  const isAtHome = ({ articleId }: Note) => homes.has(articleId);
  return {
    contents: { articles, notes: notes.filter(isAtHome) },
    homeless: notes.filter((note) => !isAtHome(note)),
    damaged,
  };
}

/** How many records cannot be read. */
export function damagedCount({ damaged }: Readable): number {
  return damaged.articles.length + damaged.notes.length;
}

/** Takes away the damaged articles in whose place others come; answers whether there were any. */
export async function giveWay(
  tx: Writing,
  { damaged }: Readable,
  coming: readonly SavedArticle[],
): Promise<boolean> {
  const isSucceeded = isIn({ articles: coming, notes: [] });
  const gone = damaged.articles.filter(isSucceeded).map(idOf);
  await Promise.all(gone.map((id) => removeArticle(tx, { id })));
  for (const id of gone) await unindex(tx, id);
  return gone.length > 0;
}

/** Puts back what was not among the contents that a library was made of, and in whose place nothing came. */
export async function keepAside(
  tx: Writing,
  { homeless, damaged }: Readable,
  contents: LibraryContents,
): Promise<void> {
  const isSucceeded = isIn(contents);
  const isLeft = (record: unknown) => !isSucceeded(record);
  const [articles, notes] = [tx.objectStore('articles'), tx.objectStore('notes')];
  await Promise.all([
    ...damaged.articles.filter(isLeft).map((record) => articles.put(record)),
    ...[...homeless, ...damaged.notes].filter(isLeft).map((record) => notes.put(record)),
  ]);
}

/** Tells whether contents have a record of this id, or an article of this page. */
function isIn({ articles, notes }: LibraryContents): (record: unknown) => boolean {
  const ids = new Set([...articles, ...notes].map(({ id }) => id));
  const pages = new Set<unknown>(articles.map(({ article }) => article.pageKey));
  return (record) => {
    const { article } = Object(record) as { readonly article?: unknown };
    const { pageKey } = Object(article) as { readonly pageKey?: unknown };
    return ids.has(idOf(record)) || pages.has(pageKey);
  };
}

/** Whatever lies in a store has the key that it lies under. */
function idOf(record: unknown): string {
  return String((Object(record) as { readonly id?: unknown }).id);
}
