import { arrivalOf, type Coming, comingOf, MOST_ARRIVALS } from '../../library/index/arrival.ts';
import { eachId } from '../../library/index/cast.ts';
import { entryOfArticle, entryOfNote } from '../../library/index/entry.ts';
import { countNote, isNote, SHELF_SIZE, takeOff } from '../../library/index/shelf.ts';
import type { Note } from '../../library/note.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import { addArticle } from '../article-store.ts';
import type { Transaction, Writing } from '../stores.ts';
import { countEntities, discountEntities } from './entity-records.ts';
import { allEntryNumbers, entryNumber, removeEntryNumbers } from './entry-numbers.ts';
import { BEGINNING } from './index-rows.ts';
import { shelveEntries } from './shelve-entries.ts';

/** Of a large import so many are taken apart at a time: their words must all be in memory. */
const AT_ONCE = 512;

/** Indexes articles that are kept and not indexed yet. */
export async function indexArticles(tx: Writing, articles: readonly SavedArticle[]): Promise<void> {
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    const some = articles.slice(at, at + AT_ONCE);
    await takeIn(
      tx,
      some.map((article) => ({ ...entryOfArticle(article), articleNumber: null })),
    );
    await countEntities(tx, some);
  }
}

/** What stood in the index at a moment: read at once by who has thousands of records to ask about. */
export interface KnownEntries {
  /** Ids of the arrivals. */
  readonly arrived: ReadonlySet<string>;
  /** Numbers of the entries on the shelves, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Reads what stands in the index. */
export async function knownEntries(tx: Transaction): Promise<KnownEntries> {
  const [arrived, numbers] = await Promise.all([
    tx.objectStore('arrivals').getAllKeys(),
    allEntryNumbers(tx),
  ]);
  return { arrived: new Set(arrived), numbers };
}

/**
 * Indexes notes as they are now. With `known`, read since these notes, and after all articles, were last indexed, no note
 * is asked about.
 */
export async function indexNotes(
  tx: Writing,
  notes: readonly Note[],
  known: KnownEntries | null = null,
): Promise<void> {
  const isKnown = await Promise.all(
    notes.map(({ id }) =>
      known === null ? isIndexed(tx, id) : known.arrived.has(id) || known.numbers.has(id),
    ),
  );
  for (const { id } of notes.filter((_, i) => isKnown[i])) await takeOut(tx, id);
  await indexNewNotes(tx, notes, known);
}

/** Whether an article or a note is in the index. */
async function isIndexed(tx: Transaction, id: string): Promise<boolean> {
  const key = await tx.objectStore('arrivals').getKey(id);
  return key !== undefined || (await entryNumber(tx, id)) !== null;
}

/** Indexes notes that are not indexed yet; those whose article is not, come with their article. */
export async function indexNewNotes(
  tx: Writing,
  notes: readonly Note[],
  known: KnownEntries | null = null,
): Promise<void> {
  const given = await Promise.all(notes.map((note) => noteArrival(tx, note, known)));
  if (given.includes('article unknown')) await tellOfChange(tx);
  await takeIn(
    tx,
    given.filter((one) => typeof one !== 'string'),
  );
}

async function noteArrival(
  tx: Writing,
  note: Note,
  known: KnownEntries | null,
): Promise<Coming | 'article unknown' | 'in the trash'> {
  const { articleId } = note;
  // An article that was among the arrivals may have been shelved since.
  const asks = known === null || known.arrived.has(articleId);
  const number = known?.numbers.get(articleId) ?? (asks ? await entryNumber(tx, articleId) : null);
  const isKnown =
    number !== null || (asks && (await tx.objectStore('arrivals').getKey(articleId)) !== undefined);
  if (!isKnown) return 'article unknown';
  return note.deletedAt === null ? { ...entryOfNote(note), articleNumber: number } : 'in the trash';
}

/** Adds to the arrivals; where they grow too many, all of them are shelved. */
async function takeIn(tx: Writing, given: readonly Coming[]): Promise<void> {
  if (given.length === 0) return;
  const store = tx.objectStore('arrivals');
  if ((await store.count()) + given.length <= MOST_ARRIVALS) {
    await Promise.all(given.map((one) => store.put(arrivalOf(one))));
    return;
  }
  const all = [...(await store.getAll()).map(comingOf), ...given];
  await shelveEntries(tx, all);
  await store.clear();
  const numbers = all.map(({ kind, articleNumber, articleId }) =>
    kind === 'note' ? (articleNumber ?? entryNumber(tx, articleId)) : null,
  );
  await countNotes(
    tx,
    (await Promise.all(numbers)).filter((number) => number !== null),
    1,
  );
}

/** Takes an article or a note out of the index. */
export async function unindex(tx: Writing, id: string): Promise<void> {
  if (!(await takeOut(tx, id))) await tellOfChange(tx);
}

/** What a slice on its way to the index was read of may have changed. */
export async function tellOfChange(tx: Writing): Promise<void> {
  const store = tx.objectStore('indexing');
  const progress = (await store.get('progress')) ?? BEGINNING;
  if (!progress.isComplete) await store.put({ ...progress, changes: progress.changes + 1 });
}

/** Answers with whether it was in. */
async function takeOut(tx: Writing, id: string): Promise<boolean> {
  const arrivals = tx.objectStore('arrivals');
  const arrival = await arrivals.get(id);
  if (arrival !== undefined) {
    await Promise.all([arrivals.delete(id), discountEntities(tx, arrival.entities)]);
    return true;
  }
  const number = await entryNumber(tx, id);
  if (number === null) return false;
  const [at, slot] = [Math.floor(number / SHELF_SIZE), number % SHELF_SIZE];
  const shelf = await tx.objectStore('shelves').get(at);
  await removeEntryNumbers(tx, [id]);
  if (shelf === undefined) return true;
  takeOff(shelf, slot);
  await tx.objectStore('shelves').put(shelf);
  if (isNote(shelf, slot)) await countNotes(tx, [shelf.articleOf[slot] ?? 0], -1);
  else await discountNamed(tx, at, slot);
  return true;
}

async function discountNamed(tx: Writing, shelf: number, slot: number): Promise<void> {
  const cast = await tx.objectStore('casts').get(shelf);
  const named: string[] = [];
  if (cast !== undefined) eachId(cast.entities, slot, (entity) => named.push(entity));
  await discountEntities(tx, named);
}

/** Counts notes to the entries of their articles, or takes them off. */
export async function countNotes(tx: Writing, articleNumbers: readonly number[], by: 1 | -1): Promise<void> {
  const store = tx.objectStore('shelves');
  for (const [at, numbers] of Map.groupBy(articleNumbers, (number) => Math.floor(number / SHELF_SIZE))) {
    const shelf = await store.get(at);
    if (shelf === undefined) continue;
    for (const number of numbers) countNote(shelf, number % SHELF_SIZE, by);
    await store.put(shelf);
  }
}

/** Keeps an article, as `addArticle` does, and indexes it; answers with the kept one. */
export async function keepArticle(tx: Writing, offered: SavedArticle): Promise<SavedArticle> {
  const kept = await addArticle(tx, offered);
  if (kept === offered) await indexArticles(tx, [kept]);
  return kept;
}
