import type { SameText, SameTextActions } from '../../components/same-text.ts';
import type { Article } from '../../lib/library/article.ts';
import type { Library } from '../../lib/storage/library.ts';
import { afterWrite } from './after-write.ts';
import { carriedId, carriedNote } from './carried-note.ts';
import { savedNow } from './new-records.ts';

/** Notes on the same text elsewhere, found and carried over in the library. */
export function sameTextActions(opened: () => Promise<Library>): SameTextActions {
  return {
    sameText: async (article) => sameTextIn(await opened(), article),
    async carryNotes(article, annotation, { notes }) {
      const library = await opened();
      const saved = savedNow(article, annotation);
      const kept: string[] = [];
      for (const note of notes) {
        kept.push((await library.saveNote(await carriedNote(note, article, saved.id), saved)).id);
      }
      afterWrite();
      return async () => {
        for (const id of kept) await library.deleteNote(id);
        afterWrite();
      };
    },
  };
}

async function sameTextIn(library: Library, article: Article): Promise<SameText | null> {
  const fingerprint = article.fingerprint ?? null;
  if (fingerprint === null) return null;
  const alike = await library.articlesByFingerprint(fingerprint);
  for (const saved of alike) {
    if (saved.article.pageKey === article.pageKey) continue;
    const notes = [];
    for (const note of await library.notesOf(saved.id)) {
      // Also one in the trash: it was carried over, and the reader did not want it here.
      const carried = await library.note(await carriedId(note.id, article.pageKey));
      if (carried === null) notes.push(note);
    }
    if (notes.length > 0) return { saved, notes };
  }
  return null;
}
