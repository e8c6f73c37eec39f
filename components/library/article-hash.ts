const ARTICLE_HASH = /^#\/article\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The place of the trash within the library page. */
export const TRASH_HASH = '#/trash';

/** The place of an article within the library page. */
export function articleHash(id: string): string {
  return `#/article/${id}`;
}

/** The id in an {@link articleHash}, or null. */
export function articleIdOf(hash: string): string | null {
  return ARTICLE_HASH.exec(hash)?.[1] ?? null;
}
