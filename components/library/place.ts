const ARTICLE_HASH = /^#\/article\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const ENTITY_HASH = /^#\/entity\/([^/]+)$/;

/** The place of the trash within the library page. */
export const TRASH_HASH = '#/trash';

/** The place of the settings within the library page. */
export const SETTINGS_HASH = '#/settings';

/** The place of the reader's own names within the library page. */
export const NAMES_HASH = '#/names';

/** What the library page shows beside, or in place of, the list. */
export type Place =
  | { readonly kind: 'list' }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'trash' }
  | { readonly kind: 'settings' }
  /** `form`: a spelling to write a new name with; null: none. */
  | { readonly kind: 'names'; readonly form: string | null };

/** The place of an article within the library page. */
export function articleHash(id: string): string {
  return `#/article/${id}`;
}

/** The place of an entity's dossier within the library page. */
export function entityHash(id: string): string {
  return `#/entity/${encodeURIComponent(id)}`;
}

/** What the hash of the library page's address leads to; the list where it leads nowhere. */
export function placeOf(hash: string): Place {
  // What stands behind it is asked of the list: asked.ts.
  const [path = ''] = hash.split('?');
  if (path === TRASH_HASH) return { kind: 'trash' };
  if (path === SETTINGS_HASH) return { kind: 'settings' };
  if (path === NAMES_HASH) return { kind: 'names', form: parametersIn(hash).get('new') };
  const entity = decoded(ENTITY_HASH.exec(path)?.[1]);
  if (entity !== null) return { kind: 'entity', id: entity };
  const id = ARTICLE_HASH.exec(path)?.[1];
  return id === undefined ? { kind: 'list' } : { kind: 'article', id };
}

/** The parameters behind a hash's path. */
export function parametersIn(hash: string): URLSearchParams {
  const at = hash.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : hash.slice(at + 1));
}

/** The note that a place leads to within its article, by its id, or null. */
export function noteIn(hash: string): string | null {
  return parametersIn(hash).get('note');
}

/** An address may be typed, and cut anywhere. */
function decoded(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
