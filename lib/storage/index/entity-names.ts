import type { EntityName } from '../../library/dossier/dossier.ts';
import { topicLabels } from '../../library/dossier/topic-labels.ts';
import { idAt, placeOf } from '../../library/index/entries.ts';
import { articleOfId } from '../article-store.ts';
import type { Reading } from '../stores.ts';
import { entriesWith } from './facet-lists.ts';
import { viewIndex } from './index-view.ts';

/** What entities and topics are called, in the order asked for; those that no kept article names are left out. */
export async function entityNames(tx: Reading, ids: readonly string[]): Promise<readonly EntityName[]> {
  const store = tx.objectStore('entities');
  const names = ids.map(async (id) => {
    const record = await store.get(id);
    if (record === undefined) return topicName(tx, id);
    const { name, nameEn, type } = record.entity;
    return { id, name, nameEn, type };
  });
  return (await Promise.all(names)).filter((name) => name !== null);
}

/** Names of topics stand in articles only: one is read that has it. */
async function topicName(tx: Reading, id: string): Promise<EntityName | null> {
  const view = await viewIndex(tx);
  for (const { entry } of await entriesWith(tx, view, 'topic', id)) {
    const place = placeOf(view.shelves, entry);
    const article = place === null ? null : await articleOfId(tx, idAt(place));
    const label = article === null ? undefined : topicLabels([article]).get(id);
    if (label !== undefined) return { id, name: label.label, nameEn: label.labelEn, type: 'topic' };
  }
  return null;
}
