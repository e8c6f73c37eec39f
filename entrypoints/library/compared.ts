import type { ImportCounts } from '../../components/library/reading-actions.ts';
import type { LibraryContents } from '../../lib/library/contents.ts';
import { sameRecord } from '../../lib/library/same-record.ts';

/** What `Library.addAll` will count for the contents of a file, told beforehand: nothing is written without a yes. */
export function compared(kept: LibraryContents, offered: LibraryContents): ImportCounts {
  const counts = { added: 0, same: 0, differing: 0 };
  const byPage = new Map(kept.articles.map((saved) => [saved.article.pageKey, saved]));
  const byId = new Map(kept.articles.map((saved) => [saved.id, saved]));
  const noteById = new Map(kept.notes.map((note) => [note.id, note]));
  const homeOf = new Map<string, string>();
  for (const saved of offered.articles) {
    const here = byPage.get(saved.article.pageKey) ?? byId.get(saved.id);
    homeOf.set(saved.id, here?.id ?? saved.id);
    counts[outcome(here, here !== undefined && sameRecord(here, saved))] += 1;
  }
  for (const note of offered.notes) {
    const here = noteById.get(note.id);
    const atHome = { ...note, articleId: homeOf.get(note.articleId) ?? note.articleId };
    counts[outcome(here, here !== undefined && sameRecord(here, atHome))] += 1;
  }
  return counts;
}

function outcome(here: object | undefined, same: boolean): keyof ImportCounts {
  if (here === undefined) return 'added';
  return same ? 'same' : 'differing';
}
