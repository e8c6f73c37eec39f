import type { LibraryContents } from '../library/contents.ts';
import type { Note } from '../library/note.ts';
import type { SavedArticle } from '../library/saved-article.ts';
import { addArticle, type Outcome } from './article-store.ts';
import { indexArticles, indexNewNotes } from './index/index-writes.ts';
import { addNote } from './note-store.ts';
import { articleRecord, noteRecord } from './records.ts';
import type { Reading, Writing } from './stores.ts';

/** Records (articles and notes) by what became of them. Of a differing one the kept contents stay. */
export type Counts = Readonly<Record<Outcome, number>>;

/** All that is kept. */
export async function readEverything(tx: Reading): Promise<LibraryContents> {
  const [articles, notes] = await Promise.all([
    tx.objectStore('articles').getAll(),
    tx.objectStore('notes').getAll(),
  ]);
  return { articles: articles.map(articleRecord), notes: notes.map(noteRecord) };
}

/** Adds what is not kept yet. Notes of a page that is kept under another id go to the article that is kept. */
export async function addContents(tx: Writing, { articles, notes }: LibraryContents): Promise<Counts> {
  const counts = { added: 0, same: 0, differing: 0 };
  const idOfKept = new Map<string, string>();
  const added: { readonly articles: SavedArticle[]; readonly notes: Note[] } = { articles: [], notes: [] };
  // Asked all at once: no two have the same page or id, and a turn for each would take many times as long.
  const keepArticle = async (article: SavedArticle) => {
    const { kept, outcome } = await addArticle(tx, article);
    idOfKept.set(article.id, kept.id);
    counts[outcome] += 1;
    if (outcome === 'added') added.articles.push(kept);
  };
  await Promise.all(articles.map(keepArticle));
  const keepNote = async (given: Note) => {
    const note = { ...given, articleId: idOfKept.get(given.articleId) ?? given.articleId };
    const outcome = await addNote(tx, note);
    counts[outcome] += 1;
    if (outcome === 'added') added.notes.push(note);
  };
  await Promise.all(notes.map(keepNote));
  await indexArticles(tx, added.articles);
  await indexNewNotes(tx, added.notes);
  return counts;
}
