import type { LibraryContents } from '../library/contents.ts';
import type { Note } from '../library/note.ts';
import type { SavedArticle } from '../library/saved-article.ts';
import { articleOfId, removeArticle } from './article-store.ts';
import { addContents, type Watch } from './exchange.ts';
import { unindexMany } from './index/unindex-many.ts';
import { allNotesOfArticle } from './note-store.ts';
import { StorageError } from './storage-error.ts';
import type { Writing } from './stores.ts';

/** So many are kept again at once; and how far it is is told after so many. */
const AT_ONCE = 50;

/** Takes articles away with their notes, those in the trash too; ids that are not kept are passed over. */
export async function removeArticles(
  tx: Writing,
  ids: readonly string[],
  watch: Watch,
): Promise<LibraryContents> {
  const gone: { readonly articles: SavedArticle[]; readonly notes: Note[] } = { articles: [], notes: [] };
  for (const [at, id] of ids.entries()) {
    lookUp(watch, at, ids.length);
    const article = await articleOfId(tx, id);
    if (article === null) continue;
    const notes = await removeWithNotes(tx, article);
    gone.articles.push(article);
    gone.notes.push(...notes);
  }
  await unindexMany(
    tx,
    [...gone.notes, ...gone.articles].map(({ id }) => id),
  );
  return gone;
}

/** The index is the caller's. */
async function removeWithNotes(tx: Writing, article: SavedArticle): Promise<readonly Note[]> {
  const notes = await allNotesOfArticle(tx, article.id);
  const store = tx.objectStore('notes');
  await Promise.all([removeArticle(tx, article), ...notes.map((note) => store.delete(note.id))]);
  return notes;
}

/** Keeps again what was taken away, some articles at a time. */
export async function putArticlesBack(
  tx: Writing,
  { articles, notes }: LibraryContents,
  watch: Watch,
): Promise<void> {
  const notesOf = Map.groupBy(notes, ({ articleId }) => articleId);
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    lookUp(watch, at, articles.length);
    const some = articles.slice(at, at + AT_ONCE);
    await addContents(tx, { articles: some, notes: some.flatMap(({ id }) => notesOf.get(id) ?? []) });
  }
}

function lookUp({ signal, onProgress }: Watch, done: number, all: number): void {
  if (signal?.aborted) throw new StorageError('cancelled', 'Called off; nothing was changed.');
  if (done % AT_ONCE === 0) onProgress?.(done, all);
}
