import { type ArticlePassages, passagesOf } from '../../library/dossier/dossier.ts';
import { idAt, type Place, placeOf } from '../../library/index/entries.ts';
import type { SearchCursor } from '../../library/index/search-request.ts';
import type { Note } from '../../library/note.ts';
import { articleOfId } from '../article-store.ts';
import { noteOfId } from '../note-store.ts';
import type { Reading } from '../stores.ts';
import { entriesWith } from './facet-lists.ts';
import { viewIndex } from './index-view.ts';
import { searchEntries } from './search.ts';

/** A stretch of a list that is read bit by bit. */
export interface ListPage<T> {
  readonly list: readonly T[];
  /** For the next stretch; null at the list's end. */
  readonly next: SearchCursor | null;
}

/** What the kept articles say where they name an entity, latest article first. */
export async function readPassages(
  tx: Reading,
  entity: string,
  page: { readonly limit: number; readonly after?: SearchCursor | undefined },
): Promise<ListPage<ArticlePassages>> {
  const filters = { kind: 'article', entities: [entity] } as const;
  const { page: found, next } = await searchEntries(tx, { query: '', filters, order: 'day', ...page });
  const articles = await Promise.all(found.map((one) => articleOfId(tx, idAt(one))));
  return {
    list: articles.flatMap((article) =>
      article === null ? [] : [{ article, passages: passagesOf(article, entity) }],
    ),
    next,
  };
}

/** The notes on an entity, in whatever article, written last first. */
export async function readNotesOn(tx: Reading, entity: string, limit: number): Promise<readonly Note[]> {
  const view = await viewIndex(tx);
  const having = await entriesWith(tx, view, 'noted', entity);
  const places = having.flatMap(({ entry }) => placeOf(view.shelves, entry) ?? []);
  const writtenAt = ({ shelf, slot }: Place) => shelf.savedAt[slot] ?? 0;
  const latest = places.toSorted((a, b) => writtenAt(b) - writtenAt(a)).slice(0, limit);
  const notes = await Promise.all(latest.map((place) => noteOfId(tx, idAt(place))));
  return notes.filter((note) => note !== null);
}
