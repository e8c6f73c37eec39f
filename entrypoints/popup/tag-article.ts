import { tagChanges } from '../../lib/library/article-tags.ts';
import { type Note, USUAL_COLOUR } from '../../lib/library/note.ts';
import type { Library } from '../../lib/storage/library.ts';

type Tagged = Pick<Library, 'notesOf' | 'saveNote' | 'editNote' | 'trashNote'>;

/** Gives a kept article its tags, in place of those it had. */
export async function tagArticle(library: Tagged, id: string, tags: readonly string[]): Promise<void> {
  const { holder, trashed } = tagChanges(await library.notesOf(id), tags);
  // The tags first: should the rest fail, an article has one too many, and none is lost.
  if (holder === null) await library.saveNote(newTagging(id, tags));
  else if (holder !== undefined) await library.editNote(holder, { tags });
  for (const note of trashed) await library.trashNote(note);
}

/** A note that has nothing but tags, those of its article. */
export function newTagging(articleId: string, tags: readonly string[]): Note {
  const now = new Date().toISOString();
  const note = { id: crypto.randomUUID(), articleId, text: '', colour: USUAL_COLOUR, tags };
  const times = { createdAt: now, updatedAt: now, deletedAt: null, earlier: [] };
  return { ...note, target: { kind: 'article' }, ...times };
}
