import { queryWords } from '../library/search.ts';
import { ARTICLE_STORES, addArticle, articleOfId, articleOfPage, removeArticle } from './article-store.ts';
import { type Connection, connect } from './connection.ts';
import { addContents, readEverything } from './exchange.ts';
import { articlesByWords } from './find.ts';
import type { Library, LibraryReads, LibraryWrites } from './library.ts';
import { noteOfId, notesOfArticle, notesRange, putNote } from './note-store.ts';
import { articlesBefore } from './recent.ts';
import { asContents, asNote, asSavedArticle } from './records.ts';
import { StorageError } from './storage-error.ts';

const ALL_STORES = [...ARTICLE_STORES, 'notes'] as const;

/** Opens the library of this extension. Rejects with a `StorageError` where the database cannot be opened. */
export async function openLibrary(name = 'sorot'): Promise<Library> {
  const connection = connect(name);
  const library = { ...reads(connection), ...writes(connection) };
  await library.countArticles();
  return { ...library, close: connection.close };
}

function reads({ read }: Connection): LibraryReads {
  return {
    articleByPageKey: (pageKey) => read(['articles'], (tx) => articleOfPage(tx, pageKey)),
    article: (id) => read(['articles'], (tx) => articleOfId(tx, id)),
    recentArticles: ({ limit, before }) => read(['articles'], (tx) => articlesBefore(tx, before, limit)),
    findArticles(query, limit) {
      const words = queryWords(query);
      return read(ARTICLE_STORES, (tx) =>
        words.length === 0 ? articlesBefore(tx, undefined, limit) : articlesByWords(tx, words, limit),
      );
    },
    countArticles: () => read(['articles'], (tx) => tx.objectStore('articles').count()),
    notesOf: (articleId) => read(['notes'], (tx) => notesOfArticle(tx, articleId)),
    noteCounts: (articleIds) =>
      read(['notes'], async (tx) => {
        const index = tx.objectStore('notes').index('article');
        const counts = articleIds.map(async (id) => [id, await index.count(notesRange(id))] as const);
        return new Map(await Promise.all(counts));
      }),
    everything: () => read(ALL_STORES, readEverything),
  };
}

function writes({ write }: Connection): LibraryWrites {
  return {
    async saveArticle(saved) {
      const article = asSavedArticle(saved);
      return write(ARTICLE_STORES, async (tx) => (await addArticle(tx, article)).kept);
    },
    deleteArticle: (id) =>
      write(ALL_STORES, async (tx) => {
        const article = await articleOfId(tx, id);
        if (article === null) throw new StorageError('missing', `The article ${id} is not kept.`);
        const notes = await notesOfArticle(tx, id);
        const store = tx.objectStore('notes');
        await Promise.all([removeArticle(tx, article), ...notes.map((note) => store.delete(note.id))]);
        return { article, notes };
      }),
    async restore({ article, notes }) {
      const contents = asContents({ articles: [article], notes });
      return write(ALL_STORES, async (tx) => {
        await addContents(tx, contents);
        return (await articleOfPage(tx, article.article.pageKey)) ?? article;
      });
    },
    async addAll(given) {
      const contents = asContents(given);
      return write(ALL_STORES, (tx) => addContents(tx, contents));
    },
    async saveNote(written, article) {
      const [note, home] = [asNote(written), article === undefined ? null : asSavedArticle(article)];
      return write(ALL_STORES, async (tx) => {
        const kept =
          home === null ? await articleOfId(tx, note.articleId) : (await addArticle(tx, home)).kept;
        if (kept === null)
          throw new StorageError('missing', `The article of the note ${note.id} is not kept.`);
        return putNote(tx, { ...note, articleId: kept.id });
      });
    },
    deleteNote: (id) =>
      write(['notes'], async (tx) => {
        const note = await noteOfId(tx, id);
        await tx.objectStore('notes').delete(id);
        return note;
      }),
  };
}
