import type { LibraryContents } from '../library/contents.ts';
import { type MergeChanges, type MergeCounts, mergePlan } from '../library/merge.ts';
import type { Note } from '../library/note.ts';
import type { SavedArticle } from '../library/saved-article.ts';
import { ARTICLE_STORES, addArticle, removeArticle, writeArticles } from './article-store.ts';
import { keepBackup } from './backups.ts';
import { countRewrite } from './changes.ts';
import { indexArticles, indexNotes, knownEntries, unindex } from './index/index-writes.ts';
import { addNote, noteOfId } from './note-store.ts';
import { giveWay, keepAside, type Readable, readReadable } from './readable.ts';
import { articleRecord, noteRecord } from './records.ts';
import { StorageError } from './storage-error.ts';
import type { Transaction, Writing } from './stores.ts';
import { writeAll } from './write-all.ts';

/** How a long write is watched. */
export interface Watch {
  /** Called now and then, with the records written so far and all there are to write. */
  readonly onProgress?: ((written: number, all: number) => void) | undefined;
  /** Calls it off: nothing is written then. */
  readonly signal?: AbortSignal | undefined;
}

/** What was brought in, and the backup that takes it back. */
export interface Imported {
  readonly counts: MergeCounts;
  /** The moment that names the backup of the library as it was; null where nothing had to be written. */
  readonly backup: string | null;
}

/** Records written at once: enough to keep the disk busy, few enough to show how far it is. */
const AT_ONCE = 500;

/** All that is kept. */
export async function readEverything(tx: Transaction): Promise<LibraryContents> {
  const [articles, notes] = await Promise.all([
    tx.objectStore('articles').getAll(),
    tx.objectStore('notes').getAll(),
  ]);
  return { articles: articles.map(articleRecord), notes: notes.map(noteRecord) };
}

/** Adds what is not kept yet. Notes of a page that is kept under another id go to the article that is kept. */
export async function addContents(tx: Writing, { articles, notes }: LibraryContents): Promise<void> {
  const idOfKept = new Map<string, string>();
  const added: { readonly articles: SavedArticle[]; readonly notes: Note[] } = { articles: [], notes: [] };
  for (const article of articles) {
    const kept = await addArticle(tx, article);
    idOfKept.set(article.id, kept.id);
    if (kept === article) added.articles.push(kept);
  }
  for (const given of notes) {
    const note = { ...given, articleId: idOfKept.get(given.articleId) ?? given.articleId };
    await addNote(tx, note);
    added.notes.push((await noteOfId(tx, note.id)) ?? note);
  }
  await indexArticles(tx, added.articles);
  await indexNotes(tx, added.notes);
}

/** Merges contents into what is kept, after a backup of it. */
export async function mergeContents(
  tx: Writing,
  incoming: LibraryContents,
  now: string,
  watch: Watch,
): Promise<Imported> {
  const kept = await readReadable(tx);
  const { counts, changes } = mergePlan(mergeable(kept), incoming);
  if (isNothing(changes)) return { counts, backup: null };
  await keepBackup(tx, kept.contents, now);
  const isRewrite = await giveWay(tx, kept, changes.articles);
  if (isRewrite || changes.gone.length > 0) await countRewrite(tx);
  await writeChanges(tx, changes, watch);
  return { counts, backup: now };
}

/** Makes the library what it was, after a backup of what it is. */
export async function replaceContents(tx: Writing, contents: LibraryContents, now: string): Promise<void> {
  const kept = await readReadable(tx);
  await keepBackup(tx, kept.contents, now);
  await countRewrite(tx);
  const stores = [...ARTICLE_STORES, 'notes'] as const;
  await Promise.all(stores.map((name) => tx.objectStore(name).clear()));
  await writeChanges(tx, { gone: [], ...contents }, {});
  await keepAside(tx, kept, contents);
}

/** What is merged with: all that can be read, wherever its article is. */
export function mergeable({ contents, homeless }: Readable): LibraryContents {
  return { articles: contents.articles, notes: [...contents.notes, ...homeless] };
}

function isNothing({ gone, articles, notes }: MergeChanges): boolean {
  return gone.length + articles.length + notes.length === 0;
}

async function writeChanges(tx: Writing, changes: MergeChanges, watch: Watch): Promise<void> {
  const { gone, articles, notes } = changes;
  const all = gone.length + articles.length + notes.length;
  let written = 0;
  const inTurn = async <T>(records: readonly T[], write: (batch: readonly T[]) => Promise<unknown>) => {
    for (let i = 0; i < records.length; i += AT_ONCE) {
      if (watch.signal?.aborted) throw new StorageError('cancelled', 'Called off; nothing was changed.');
      const batch = records.slice(i, i + AT_ONCE);
      await write(batch);
      written += batch.length;
      watch.onProgress?.(written, all);
    }
  };
  await inTurn(gone, async (batch) => {
    await Promise.all(batch.map((article) => removeArticle(tx, article)));
    for (const { id } of batch) await unindex(tx, id);
  });
  await inTurn(articles, async (batch) => {
    await Promise.all([writeArticles(tx, batch), indexArticles(tx, batch)]);
  });
  const known = await knownEntries(tx);
  await inTurn(notes, async (batch) => {
    await Promise.all([writeAll(tx, 'notes', batch), indexNotes(tx, batch, known)]);
  });
}
