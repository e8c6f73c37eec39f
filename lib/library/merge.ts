import type { LibraryContents } from './contents.ts';
import { mergeArticles } from './merge-articles.ts';
import { mergeNotes } from './merge-notes.ts';
import type { Note } from './note.ts';
import { sameRecord } from './same-record.ts';
import type { SavedArticle } from './saved-article.ts';

/**
 * What becomes of the records that were offered: `added` ones are new, `same` ones bring nothing, `differing` ones change
 * what is kept.
 */
export interface MergeCounts {
  readonly added: number;
  readonly same: number;
  readonly differing: number;
}

/** What must be written so that a library becomes the merged one. */
export interface MergeChanges {
  /** Articles for which another one stands now, or which stand otherwise: taken away before the others are written. */
  readonly gone: readonly SavedArticle[];
  readonly articles: readonly SavedArticle[];
  readonly notes: readonly Note[];
}

/** A merge with what it means for the library that was there. */
export interface MergePlan {
  readonly merged: LibraryContents;
  readonly counts: MergeCounts;
  readonly changes: MergeChanges;
}

/**
 * Merges two libraries. Total: any two that can be make one that can be. Which is given first does not matter, and what
 * was merged once changes nothing the second time.
 */
export function merge(local: LibraryContents, incoming: LibraryContents): LibraryContents {
  const byPage = mergeArticles([...local.articles, ...incoming.articles]);
  const notes = new Map<string, Note>();
  for (const note of [...atHome(local, byPage), ...atHome(incoming, byPage)]) {
    const before = notes.get(note.id);
    notes.set(note.id, before === undefined ? note : mergeNotes(before, note));
  }
  return { articles: [...byPage.values()], notes: [...notes.values()] };
}

/** The notes of one side, each with the id of the article that stands for its own. */
function atHome(
  { articles, notes }: LibraryContents,
  byPage: ReadonlyMap<string, SavedArticle>,
): readonly Note[] {
  const homeOf = new Map(articles.map(({ id, article }) => [id, byPage.get(article.pageKey)?.id ?? id]));
  return notes.map((note) => {
    const articleId = homeOf.get(note.articleId) ?? note.articleId;
    return articleId === note.articleId ? note : { ...note, articleId };
  });
}

/** Merges, counts what was offered, and tells what is to be written. Nothing is written here. */
export function mergePlan(local: LibraryContents, incoming: LibraryContents): MergePlan {
  const merged = merge(local, incoming);
  const articles = outcomes(local.articles, merged.articles, incoming.articles, pageOf);
  const notes = outcomes(local.notes, merged.notes, incoming.notes, ({ id }) => id);
  const written = new Set(articles.written.map(pageOf));
  return {
    merged,
    counts: {
      added: articles.added + notes.added,
      same: articles.same + notes.same,
      differing: articles.differing + notes.differing,
    },
    changes: {
      gone: local.articles.filter((saved) => written.has(pageOf(saved))),
      articles: articles.written,
      notes: notes.written,
    },
  };
}

function pageOf({ article }: SavedArticle): string {
  return article.pageKey;
}

function outcomes<T extends Note | SavedArticle>(
  local: readonly T[],
  merged: readonly T[],
  incoming: readonly T[],
  keyOf: (record: T) => string,
): MergeCounts & { readonly written: readonly T[] } {
  const before = new Map(local.map((record) => [keyOf(record), record]));
  const changed = merged.filter((record) => {
    const kept = before.get(keyOf(record));
    return kept === undefined || !sameRecord(kept, record);
  });
  const changedKeys = new Set(changed.map(keyOf));
  const counts = { added: 0, same: 0, differing: 0 };
  for (const record of incoming) {
    const key = keyOf(record);
    counts[!before.has(key) ? 'added' : changedKeys.has(key) ? 'differing' : 'same'] += 1;
  }
  return { ...counts, written: changed };
}
