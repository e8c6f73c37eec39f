import { isTagging, tagsOfArticle } from './article-tags.ts';
import { edited } from './edit-note.ts';
import type { Note } from './note.ts';
import { tidyTags } from './tags.ts';

/** Notes before and after a change of many; equal in number, and null where there was none. */
export interface NoteChange {
  readonly before: Note | null;
  readonly after: Note;
}

/**
 * What changes when tags are added to those of an article: the note that has its tags gets them, or a new one; null
 * where it has them all.
 * @param notes the article's notes, oldest first
 * @param fresh a note on the article, without words, that is used where none has its tags yet
 */
export function tagged(
  notes: readonly Note[],
  tags: readonly string[],
  fresh: Note,
  now: string,
): NoteChange | null {
  const had = tagsOfArticle(notes);
  const missing = tidyTags(tags).filter((tag) => !had.includes(tag));
  if (missing.length === 0) return null;
  const holder = notes.find(isTagging);
  if (holder === undefined) return { before: null, after: { ...fresh, tags: missing } };
  return { before: holder, after: edited(holder, { tags: [...holder.tags, ...missing] }, now) };
}
