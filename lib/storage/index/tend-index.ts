import type { Note } from '../../library/note.ts';
import { parseNote, parseSavedArticle } from '../../library/parse.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import type { Connection } from '../connection.ts';
import { countArticles } from '../count-articles.ts';
import { notesRange } from '../note-store.ts';
import type { Reading, Writing } from '../stores.ts';
import { BEGINNING, INDEX_STORES, INDEX_VERSION, type IndexingRecord } from './index-rows.ts';
import { indexArticles, indexNewNotes, knownEntries } from './index-writes.ts';

/** How far the index has come: in articles that are indexed, or need no more. */
export type IndexProgress =
  | { readonly isComplete: false; readonly done: number; readonly total: number }
  /** Nothing is counted: that takes longer than all else that a page asks when it opens. */
  | { readonly isComplete: true };

/** So many articles are indexed in one go: for as long as that takes, a search waits. */
const SLICE = 64;

/** Whether all that is kept is indexed. */
export async function isIndexComplete(tx: Reading): Promise<boolean> {
  return (await progressOf(tx)).isComplete;
}

/** How far the index has come. */
export async function indexProgress(tx: Reading): Promise<IndexProgress> {
  const { isComplete, after } = await progressOf(tx);
  if (isComplete) return { isComplete };
  const total = await countArticles(tx);
  const done = after === null ? 0 : await tx.objectStore('articles').count(IDBKeyRange.upperBound(after));
  return { isComplete, done, total };
}

/**
 * Indexes the next articles of those that were kept before there was an index, or while another version made it. The
 * articles are read before, in a transaction of their own: who lists what is kept does not wait for the writing.
 */
export async function tendIndex({
  read,
  writeAside,
}: Pick<Connection, 'read' | 'writeAside'>): Promise<void> {
  const progress = await read(INDEX_STORES, progressOf);
  if (progress.isComplete) return;
  const slice = await read(['articles', 'notes'], (tx) => nextArticles(tx, progress.after));
  await writeAside(INDEX_STORES, (tx) => indexSlice(tx, progress, slice));
}

async function progressOf(tx: Reading | Writing): Promise<IndexingRecord> {
  const progress = await tx.objectStore('indexing').get('progress');
  return progress?.version === INDEX_VERSION ? progress : BEGINNING;
}

interface Slice {
  readonly articles: readonly SavedArticle[];
  readonly notes: readonly Note[];
  /** Id of the last article of the slice; null: there are no more. */
  readonly last: string | null;
}

async function nextArticles(tx: Reading, after: string | null): Promise<Slice> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const store = tx.objectStore('articles');
  const [ids, records] = await Promise.all([store.getAllKeys(range, SLICE), store.getAll(range, SLICE)]);
  const byArticle = tx.objectStore('notes').index('article');
  const notes = await Promise.all(ids.map((id) => byArticle.getAll(notesRange(id))));
  return {
    // A damaged record cannot be indexed; whatever shows it names it.
    articles: records.map(parseSavedArticle).flatMap((parsed) => (parsed.ok ? [parsed.value] : [])),
    notes: notes
      .flat()
      .map(parseNote)
      .flatMap((parsed) => (parsed.ok ? [parsed.value] : [])),
    last: ids.at(-1) ?? null,
  };
}

async function indexSlice(
  tx: Writing,
  before: IndexingRecord,
  { articles, notes, last }: Slice,
): Promise<void> {
  const progress = await progressOf(tx);
  // Another page was quicker, or what was read has changed since: it is read again.
  if (progress.after !== before.after || progress.changes !== before.changes) return;
  if (progress.after === null) await clearOtherVersions(tx);
  const { arrived, numbers } = await knownEntries(tx);
  const unindexed = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.filter(({ id }) => !arrived.has(id) && !numbers.has(id));
  await indexArticles(tx, unindexed(articles));
  await indexNewNotes(tx, unindexed(notes), await knownEntries(tx));
  await tx
    .objectStore('indexing')
    .put({ ...progress, after: last ?? progress.after, isComplete: last === null });
}

/** What another version indexed is no use; what this one did since (a save before the first slice) stays. */
async function clearOtherVersions(tx: Writing): Promise<void> {
  const kept = await tx.objectStore('indexing').get('progress');
  if (kept === undefined || kept.version === INDEX_VERSION) return;
  await Promise.all(INDEX_STORES.map((store) => tx.objectStore(store).clear()));
}
