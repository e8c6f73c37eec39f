import { wordsOf } from '../../library/index/words.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import type { Entity } from '../../recognition/annotation.ts';
import type { Writing } from '../stores.ts';
import type { EntityRecord } from './index-rows.ts';

/** Counts articles to the entities that they name; of an entity what the article saved last says of it is kept. */
export async function countEntities(tx: Writing, articles: readonly SavedArticle[]): Promise<void> {
  const told = new Map<string, EntityRecord>();
  for (const { annotation, savedAt } of articles)
    for (const entity of annotation.entities) {
      const one = { id: entity.id, entity, savedAt: Date.parse(savedAt), articles: 1, words: [] };
      told.set(entity.id, joined(told.get(entity.id), one));
    }
  const store = tx.objectStore('entities');
  const count = async (one: EntityRecord) => {
    const record = joined(await store.get(one.id), one);
    await store.put({ ...record, words: nameWords(record.entity) });
  };
  await Promise.all([...told.values()].map(count));
}

function joined(known: EntityRecord | undefined, one: EntityRecord): EntityRecord {
  if (known === undefined) return one;
  const last = known.savedAt > one.savedAt ? known : one;
  return { ...last, articles: known.articles + one.articles };
}

function nameWords({ name, nameEn, shortForm }: Entity): readonly string[] {
  const names = [name, nameEn ?? '', shortForm ?? ''].join('\n');
  return [...new Set(wordsOf(names).map(({ word }) => word))];
}

/**
 * Takes articles off the entities that they named, of each as often as it is among the ids; one that no other article
 * names is forgotten.
 */
export async function discountEntities(tx: Writing, ids: readonly string[]): Promise<void> {
  const store = tx.objectStore('entities');
  const discount = async ([id, given]: readonly [string, readonly string[]]) => {
    const record = await store.get(id);
    if (record === undefined) return;
    const articles = record.articles - given.length;
    if (articles <= 0) await store.delete(id);
    else await store.put({ ...record, articles });
  };
  await Promise.all([...Map.groupBy(ids, (id) => id)].map(discount));
}
