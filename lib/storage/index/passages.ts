import { type ArticlePassages, passagesOf } from '../../library/dossier/dossier.ts';
import { dayAt, idAt, type Place, placeOf } from '../../library/index/entries.ts';
import { dayNumber } from '../../library/index/entry.ts';
import type { SearchCursor } from '../../library/index/search-request.ts';
import type { Note } from '../../library/note.ts';
import { articleOfId } from '../article-store.ts';
import { noteOfId } from '../note-store.ts';
import type { Reading } from '../stores.ts';
import { entriesWith } from './facet-lists.ts';
import { viewIndex } from './index-view.ts';

/** A stretch of a list that is read bit by bit. */
export interface ListPage<T> {
  readonly list: readonly T[];
  /** For the next stretch; null at the list's end. */
  readonly next: SearchCursor | null;
}

/** Which articles' passages are asked for. */
export interface PassagesAsked {
  /** Of at most so many articles. */
  readonly limit: number;
  readonly after?: SearchCursor | undefined;
  /** First and last day of the articles, `YYYY-MM-DD`; one without a day is of the day on which it was saved. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What the kept articles say where they name an entity, latest article first. */
export async function readPassages(
  tx: Reading,
  entity: string,
  { limit, after, from, to }: PassagesAsked,
): Promise<ListPage<ArticlePassages>> {
  const view = await viewIndex(tx);
  const having = await entriesWith(tx, view, 'entity', entity);
  const [first, last] = [boundOf(from, -Infinity), boundOf(to, Infinity)];
  const found = having
    .flatMap(({ entry }) => {
      const place = placeOf(view.shelves, entry);
      return place === null ? [] : [{ entry, value: dayAt(place), id: idAt(place) }];
    })
    .filter(({ value }) => first <= value && value <= last)
    .toSorted(latestFirst);
  const rest = after === undefined ? found : found.filter((one) => latestFirst(one, after) > 0);
  const page = rest.slice(0, limit);
  const articles = await Promise.all(page.map(({ id }) => articleOfId(tx, id)));
  const list = articles.flatMap((article) =>
    article === null ? [] : [{ article, passages: passagesOf(article, entity) }],
  );
  const end = rest.length > limit ? page.at(-1) : undefined;
  return { list, next: end === undefined ? null : { value: end.value, entry: end.entry } };
}

const boundOf = (day: string | undefined, otherwise: number) =>
  day === undefined ? otherwise : dayNumber(day);

const latestFirst = (a: SearchCursor, b: SearchCursor) => b.value - a.value || b.entry - a.entry;

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
