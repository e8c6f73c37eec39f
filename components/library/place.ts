const ARTICLE_HASH = /^#\/article\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The place of the trash within the library page. */
export const TRASH_HASH = '#/trash';

/** The place of the settings within the library page. */
export const SETTINGS_HASH = '#/settings';

/** The place of the reader's own names within the library page. */
export const NAMES_HASH = '#/names';

const NEW_NAME = `${NAMES_HASH}?new=`;

/** What the library page shows beside, or in place of, the list. */
export type Place =
  | { readonly kind: 'list' }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'trash' }
  | { readonly kind: 'settings' }
  /** `form`: a spelling to write a new name with; null: none. */
  | { readonly kind: 'names'; readonly form: string | null };

/** The place of an article within the library page. */
export function articleHash(id: string): string {
  return `#/article/${id}`;
}

/** What the hash of the library page's address leads to; the list where it leads nowhere. */
export function placeOf(hash: string): Place {
  if (hash === TRASH_HASH) return { kind: 'trash' };
  if (hash === SETTINGS_HASH) return { kind: 'settings' };
  if (hash === NAMES_HASH) return { kind: 'names', form: null };
  if (hash.startsWith(NEW_NAME)) return { kind: 'names', form: decoded(hash.slice(NEW_NAME.length)) };
  const id = ARTICLE_HASH.exec(hash)?.[1];
  return id === undefined ? { kind: 'list' } : { kind: 'article', id };
}

/** Percent-encoded words as they were; as they stand, where they are no such. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
