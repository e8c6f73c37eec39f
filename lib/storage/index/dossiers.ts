import {
  type CastShelf,
  coMentionGraph,
  companions,
  type NamedGraph,
} from '../../library/dossier/co-mentions.ts';
import {
  type Counted,
  type Dossier,
  dossierOf,
  type Named,
  type Subject,
} from '../../library/dossier/dossier.ts';
import type { Naming, TimeStep } from '../../library/dossier/time-line.ts';
import { articlesToTell, topicLabels } from '../../library/dossier/topic-labels.ts';
import { eachId, emptyCast } from '../../library/index/cast.ts';
import { dayAt, idAt, placeOf } from '../../library/index/entries.ts';
import { dayOfNumber } from '../../library/index/entry.ts';
import { wordsOf } from '../../library/index/words.ts';
import { articleOfId } from '../article-store.ts';
import type { Reading } from '../stores.ts';
import { entriesWith } from './facet-lists.ts';
import { type IndexView, viewIndex } from './index-view.ts';

/** So many of those that are named with an entity are told. */
const MOST_WITH = 100;

/** So many topics have their names told: more are not looked at. */
const MOST_TOPICS = 12;

/** Greater than every character that a folded word can hold. */
const AFTER_ANY_WORD = '\uffff';

/** The dossier of an entity; null where no kept article names it. */
export async function readDossier(tx: Reading, entity: string, step?: TimeStep): Promise<Dossier | null> {
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
  const counted = dossierOf(record.entity, namings, { step, notes, with: await withNames(tx, named) });
  return counted === null ? null : { ...counted, topics: await withLabels(tx, counted.topics, namings) };
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

/** Names of topics stand in articles only: few are read that together have them all. */
async function withLabels(
  tx: Reading,
  topics: Counted['topics'],
  namings: readonly Naming[],
): Promise<readonly Subject[]> {
  const told = topics.slice(0, MOST_TOPICS);
  const ids = articlesToTell(
    told.map(({ id }) => id),
    namings,
  );
  const articles = await Promise.all(ids.map((id) => articleOfId(tx, id)));
  const labels = topicLabels(articles.filter((article) => article !== null));
  return told.flatMap((topic) => {
    const label = labels.get(topic.id);
    return label === undefined ? [] : [{ ...topic, ...label }];
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
