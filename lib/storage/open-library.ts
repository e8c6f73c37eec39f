import { ARTICLE_STORES, articleOfId, articleOfPage, articlesOfFingerprint } from './article-store.ts';
import { listBackups, readBackup } from './backups.ts';
import { watchStanding } from './canary.ts';
import { type Connection, connect } from './connection.ts';
import { countArticles } from './count-articles.ts';
import { putArticlesBack, removeArticles } from './delete-articles.ts';
import { addContents, mergeContents, readEverything, replaceContents } from './exchange.ts';
import { keepArticle } from './index/index-writes.ts';
import { indexReads, indexTending } from './index-calls.ts';
import type { Library, LibraryReads, LibraryWrites } from './library.ts';
import { recentNotes, tagsUsed, trashedNotes } from './note-lists.ts';
import { allNotesOfArticle, noteOfId } from './note-store.ts';
import { noteWrites } from './note-writes.ts';
import { readReadable } from './readable.ts';
import { newestGlances } from './recent.ts';
import { asContents, asSavedArticle } from './records.ts';
import { librarySafety } from './safety.ts';
import { StorageError } from './storage-error.ts';
import type { StoreName } from './stores.ts';

/** Stores of what the reader keeps. */
const ALL_STORES: readonly StoreName[] = [...ARTICLE_STORES, 'notes'];

/** Opens the library of this extension. Rejects with a `StorageError` where the database cannot be opened. */
export async function openLibrary(name = 'sorot'): Promise<Library> {
  const connection = connect(name, watchStanding(name));
  let isDamageMet = false;
  const onDamaged = () => {
    isDamageMet = true;
  };
  const library = {
    ...reads(connection, onDamaged),
    ...articleWrites(connection),
    ...noteWrites(connection),
    ...indexTending(connection),
    ...librarySafety(name, connection, () => isDamageMet),
  };
  await connection.read(['articles'], (tx) => tx.objectStore('articles').getKey(''));
  return { ...library, close: connection.close };
}

function reads({ read }: Connection, onDamaged: () => void): LibraryReads {
  return {
    articleByPageKey: (pageKey) => read(['articles'], (tx) => articleOfPage(tx, pageKey)),
    article: (id) => read(['articles'], (tx) => articleOfId(tx, id)),
    articlesByFingerprint: (fingerprint) =>
      read(ARTICLE_STORES, (tx) => articlesOfFingerprint(tx, fingerprint)),
    newest: (limit) => read(['articles', 'notes'], (tx) => newestGlances(tx, limit, onDamaged)),
    ...indexReads(read, onDamaged),
    countArticles: () => read(['articles'], countArticles),
    note: (id) => read(['notes'], (tx) => noteOfId(tx, id)),
    notesOf: (articleId) =>
      read(['notes'], async (tx) =>
        (await allNotesOfArticle(tx, articleId)).filter(({ deletedAt }) => deletedAt === null),
      ),
    recentNotes: (page) => read(['notes'], (tx) => recentNotes(tx, page)),
    trashedNotes: (page) => read(['notes'], (tx) => trashedNotes(tx, page)),
    tagsUsed: (prefix, limit) => read(['notes'], (tx) => tagsUsed(tx, prefix, limit)),
    backups: () => read(['backups'], listBackups),
    everything: () => read(ALL_STORES, readEverything),
    readable: () => read(ALL_STORES, readReadable),
  };
}

type ArticleWrites = Pick<
  LibraryWrites,
  'saveArticle' | 'deleteArticle' | 'deleteArticles' | 'restoreArticles' | 'restore' | 'mergeIn' | 'bringBack'
>;

function articleWrites({ write }: Connection): ArticleWrites {
  return {
    async saveArticle(saved) {
      const article = asSavedArticle(saved);
      return write(ARTICLE_STORES, (tx) => keepArticle(tx, article));
    },
    deleteArticle: (id) =>
      write(ALL_STORES, async (tx) => {
        const article = await articleOfId(tx, id);
        if (article === null) throw new StorageError('missing', `The article ${id} is not kept.`);
        const { notes } = await removeArticles(tx, [id], {});
        return { article, notes };
      }),
    deleteArticles: (ids, watch = {}) => write(ALL_STORES, (tx) => removeArticles(tx, ids, watch)),
    restoreArticles(deleted, watch = {}) {
      const contents = asContents(deleted);
      return write(ALL_STORES, (tx) => putArticlesBack(tx, contents, watch));
    },
    async restore({ article, notes }) {
      const contents = asContents({ articles: [article], notes });
      return write(ALL_STORES, async (tx) => {
        await addContents(tx, contents);
        return (await articleOfPage(tx, article.article.pageKey)) ?? article;
      });
    },
    async mergeIn(given, watch = {}) {
      const contents = asContents(given);
      const now = new Date().toISOString();
      return write([...ALL_STORES, 'backups'], (tx) => mergeContents(tx, contents, now, watch));
    },
    bringBack(madeAt) {
      const now = new Date().toISOString();
      return write([...ALL_STORES, 'backups'], async (tx) =>
        replaceContents(tx, await readBackup(tx, madeAt), now),
      );
    },
  };
}
