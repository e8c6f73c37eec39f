import type { Note } from './note.ts';
import { tidyTags } from './tags.ts';

/**
 * Whether a note only tags its article: it is on the whole of it, and has no words. An article's tags are such a note's
 * (docs/decisions/article-tags.md), so that they merge, travel and can be taken back as everything that the reader wrote.
 */
export function isTagging({ target, text, deletedAt }: Pick<Note, 'target' | 'text' | 'deletedAt'>): boolean {
  return target.kind === 'article' && text === '' && deletedAt === null;
}

/** The tags of an article, by its notes: each once, in the order given. */
export function tagsOfArticle(notes: readonly Note[]): readonly string[] {
  return tidyTags(notes.filter(isTagging).flatMap(({ tags }) => tags));
}

/** What has words, or a place: all notes but those that only tag the article. */
export function withoutTagging<N extends Note>(notes: readonly N[]): readonly N[] {
  return notes.filter((note) => !isTagging(note));
}

/** What is to be written so that an article has other tags. */
export interface TagChanges {
  /** Id of the note that has the tags from now on; null: a new one. Absent where none is wanted. */
  readonly holder?: string | null;
  /** Notes that tag the article no more: to the trash. */
  readonly trashed: readonly string[];
}

/** Puts all tags into one note, the oldest that there is; a library merged with another may have several. */
export function tagChanges(notes: readonly Note[], tags: readonly string[]): TagChanges {
  const [first, ...others] = notes.filter(isTagging).map(({ id }) => id);
  if (tags.length > 0) return { holder: first ?? null, trashed: others };
  return { trashed: first === undefined ? [] : [first, ...others] };
}
