import { eachId } from '../../library/index/cast.ts';
import { entryOfArticle, entryOfNote } from '../../library/index/entry.ts';
import { countNote, isNote, SHELF_SIZE, takeOff } from '../../library/index/shelf.ts';
import type { Note } from '../../library/note.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import type { Transaction, Writing } from '../stores.ts';
import { countEntities, discountEntities } from './entity-records.ts';
import { UNWANTED } from './index-rows.ts';
import { writeEntries } from './write-entries.ts';

/** Number of the entry of an article or note; null where it has none. */
export async function entryNumber(tx: Transaction, id: string): Promise<number | null> {
  const record = await tx.objectStore('entries').get(id);
  return record === undefined || record.entry === UNWANTED ? null : record.entry;
}

/** Indexes articles that are kept and not indexed yet. */
export async function indexArticles(tx: Writing, articles: readonly SavedArticle[]): Promise<void> {
  if (articles.length === 0) return;
  await writeEntries(
    tx,
    articles.map((article) => ({ entry: entryOfArticle(article), articleNumber: null })),
  );
  await countEntities(tx, articles);
}

/** Indexes notes as they are now; those whose article is not indexed yet come with their article. */
export async function indexNotes(tx: Writing, notes: readonly Note[]): Promise<void> {
  const wanted = notes.filter(({ deletedAt }) => deletedAt === null);
  for (const { id } of notes) await unindexEntry(tx, id);
  const homes = await Promise.all(wanted.map(({ articleId }) => entryNumber(tx, articleId)));
  const given = wanted.flatMap((note, i) => {
    const articleNumber = homes[i] ?? null;
    return articleNumber === null ? [] : [{ entry: entryOfNote(note), articleNumber }];
  });
  if (given.length === 0) return;
  await writeEntries(tx, given);
  await countNotes(tx, given.map(({ articleNumber }) => articleNumber), 1);
}

/** Takes an article or a note out of the index; one that is not in it yet will not come in. */
export async function unindex(tx: Writing, id: string): Promise<void> {
  await unindexEntry(tx, id);
  const progress = await tx.objectStore('indexing').get('progress');
  if (progress?.isComplete !== true) await tx.objectStore('entries').put({ id, entry: UNWANTED });
}

async function unindexEntry(tx: Writing, id: string): Promise<void> {
  const number = await entryNumber(tx, id);
  if (number === null) return;
  const [at, slot] = [Math.floor(number / SHELF_SIZE), number % SHELF_SIZE];
  const shelf = await tx.objectStore('shelves').get(at);
  await tx.objectStore('entries').delete(id);
  if (shelf === undefined) return;
  takeOff(shelf, slot);
  await tx.objectStore('shelves').put(shelf);
  if (isNote(shelf, slot)) return countNotes(tx, [shelf.articleOf[slot] ?? 0], -1);
  const cast = await tx.objectStore('casts').get(at);
  if (cast === undefined) return;
  const named: string[] = [];
  eachId(cast.entities, slot, (entity) => named.push(entity));
  await discountEntities(tx, named);
}

/** Counts notes to the entries of their articles, or takes them off. */
async function countNotes(tx: Writing, articleNumbers: readonly number[], by: 1 | -1): Promise<void> {
  const store = tx.objectStore('shelves');
  for (const [at, numbers] of Map.groupBy(articleNumbers, (number) => Math.floor(number / SHELF_SIZE))) {
    const shelf = await store.get(at);
    if (shelf === undefined) continue;
    for (const number of numbers) countNote(shelf, number % SHELF_SIZE, by);
    await store.put(shelf);
  }
}
