import { type CastShelf, coMentionGraph, companions } from '../../library/dossier/co-mentions.ts';
import { type Dossier, dossierOf, type EntityName, type Named } from '../../library/dossier/dossier.ts';
import type { Naming, TimeStep } from '../../library/dossier/time-line.ts';
import { eachId, emptyCast } from '../../library/index/cast.ts';
import { dayAt, idAt, placeOf } from '../../library/index/entries.ts';
import { dayOfNumber } from '../../library/index/entry.ts';
import { wordsOf } from '../../library/index/words.ts';
import type { Reading } from '../stores.ts';
import { entriesWith } from './facet-lists.ts';
import { type IndexView, viewIndex } from './index-view.ts';

/** So many of those that are named with an entity are told. */
const MOST_WITH = 100;

/** Greater than every character that a folded word can hold. */
const AFTER_ANY_WORD = '\uffff';

/** The graph of who is named with whom, with names. */
export interface NamedGraph {
  /** The middle first, then by rings. */
  readonly nodes: readonly (Named & { readonly depth: number })[];
  /** Ends are places in {@link nodes}. */
  readonly edges: readonly { readonly a: number; readonly b: number; readonly articles: number }[];
}

/** The dossier of an entity; null where no kept article names it. */
export async function readDossier(tx: Reading, entity: string, step: TimeStep): Promise<Dossier | null> {
  const record = await tx.objectStore('entities').get(entity);
  if (record === undefined) return null;
  const view = await viewIndex(tx);
  const { shelves } = view;
  const casts = await castShelves(tx, view);
  const [namings, noted] = await Promise.all([
    namingsOf(tx, view, casts, entity),
    entriesWith(tx, view, 'noted', entity),
  ]);
  const named = companions(casts, new Set([entity])).slice(0, MOST_WITH);
  const notes = noted.filter(({ entry }) => placeOf(shelves, entry) !== null).length;
  return dossierOf(record.entity, namings, { step, notes, with: await withNames(tx, named) });
}

/** The graph around an entity; null where no kept article names it. */
export async function readGraph(
  tx: Reading,
  entity: string,
  depth: 1 | 2,
  limit: number,
): Promise<NamedGraph | null> {
  const record = await tx.objectStore('entities').get(entity);
  if (record === undefined) return null;
  const middle = { id: entity, articles: record.articles };
  const { nodes, edges } = coMentionGraph(await castShelves(tx, await viewIndex(tx)), middle, depth, limit);
  return { nodes: await withNames(tx, nodes), edges };
}

/** Entities with a word that begins with each word of a query, those that most articles name first. */
export async function entitiesByName(tx: Reading, query: string, limit: number): Promise<readonly Named[]> {
  const words = wordsOf(query).map(({ word }) => word);
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const range = IDBKeyRange.bound(longest, longest + AFTER_ANY_WORD);
  const records = await tx.objectStore('entities').index('word').getAll(range);
  const found = new Map(records.map((record) => [record.id, record]));
  return [...found.values()]
    .filter((record) => words.every((word) => record.words.some((own) => own.startsWith(word))))
    .toSorted((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, entity: { name, type }, articles }) => ({ id, name, type, articles }));
}

/** What entities are called, in the order asked for; those that no kept article names are left out. */
export async function entityNames(tx: Reading, ids: readonly string[]): Promise<readonly EntityName[]> {
  const store = tx.objectStore('entities');
  const records = await Promise.all(ids.map((id) => store.get(id)));
  return records.flatMap((record) => {
    if (record === undefined) return [];
    const { name, nameEn, type } = record.entity;
    return [{ id: record.id, name, nameEn, type }];
  });
}

async function castShelves(tx: Reading, view: IndexView): Promise<readonly CastShelf[]> {
  const casts = [...(await tx.objectStore('casts').getAll()), view.cast];
  return view.shelves.map((shelf, at) => ({ shelf, cast: casts[at] ?? emptyCast(at) }));
}

async function namingsOf(
  tx: Reading,
  view: IndexView,
  casts: readonly CastShelf[],
  entity: string,
): Promise<readonly Naming[]> {
  const { shelves } = view;
  return (await entriesWith(tx, view, 'entity', entity)).flatMap(({ entry, count }) => {
    const place = placeOf(shelves, entry);
    if (place === null) return [];
    const topics: string[] = [];
    const cast = casts[place.shelf.shelf]?.cast;
    if (cast !== undefined) eachId(cast.topics, place.slot, (id) => topics.push(id));
    return [{ articleId: idAt(place), day: dayOfNumber(dayAt(place)), mentions: count, topics }];
  });
}

async function withNames<T extends { readonly id: string }>(
  tx: Reading,
  list: readonly T[],
): Promise<readonly (T & Pick<Named, 'name' | 'type'>)[]> {
  const store = tx.objectStore('entities');
  const named = list.map(async (one) => {
    const record = await store.get(one.id);
    return record === undefined ? [] : [{ ...one, name: record.entity.name, type: record.entity.type }];
  });
  return (await Promise.all(named)).flat();
}
