import type { LibraryContents } from './contents.ts';

/** Which part of the library is meant. */
export interface Selection {
  /** Ids of articles, with their notes; null: all. */
  readonly articleIds: ReadonlySet<string> | null;
  /** Only what was saved or changed at this moment or later, and the articles of such notes; null: whenever. ISO 8601, UTC. */
  readonly since: string | null;
}

/** A part of a library, which is a library too: no note without its article. */
export function selected(
  { articles, notes }: LibraryContents,
  { articleIds, since }: Selection,
): LibraryContents {
  const isChosen = (id: string) => articleIds === null || articleIds.has(id);
  const isRecent = (moment: string | null) => since === null || (moment !== null && moment >= since);
  const chosen = notes.filter(
    ({ articleId, updatedAt, deletedAt }) =>
      isChosen(articleId) && (isRecent(updatedAt) || isRecent(deletedAt)),
  );
  const homes = new Set(chosen.map(({ articleId }) => articleId));
  return {
    articles: articles.filter(({ id, savedAt }) => isChosen(id) && (isRecent(savedAt) || homes.has(id))),
    notes: chosen,
  };
}

/** A library without the notes in the trash, for those who read it elsewhere. */
export function withoutTrash({ articles, notes }: LibraryContents): LibraryContents {
  return { articles, notes: notes.filter(({ deletedAt }) => deletedAt === null) };
}
