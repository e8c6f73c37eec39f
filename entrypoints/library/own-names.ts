import { exportFileName, offerFile } from '../../components/offer-file.ts';
import type { OwnNamesActions } from '../../components/own-names/own-names-actions.ts';
import { fromOwnCsv, toOwnCsv } from '../../lib/library/own/own-csv.ts';
import { foundNames, type OwnList, ownList } from '../../lib/library/own/own-list.ts';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import { planOwn } from '../../lib/library/own/own-plan.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { uiLanguage } from '../../lib/messaging/translate.ts';
import type { CalledEntity } from '../../lib/recognition/entities-called.ts';
import type { Library } from '../../lib/storage/library.ts';
import { type OwnNames, openOwnNames } from '../../lib/storage/own-lexicon.ts';
import { afterWrite } from './after-write.ts';
import { answered } from './answered.ts';

/** So many are looked through at a glance. */
const MOST_FOUND = 12;

/** What the pane of the reader's own names asks, answered from the storage and by the lexicon of the background. */
export function ownNamesActions(opened: () => Promise<Library>): OwnNamesActions {
  const own = openOwnNames();
  /** Put in order once, not at each key. */
  let listed: { readonly generation: number; readonly list: OwnList } | null = null;
  return {
    names: own.all,
    async keep({ of, forms, meaning }) {
      const now = new Date().toISOString();
      const { id, createdAt } = of ?? { id: crypto.randomUUID(), createdAt: now };
      return put(
        own,
        [{ id, forms, meaning, createdAt, updatedAt: now }],
        of === null ? [id] : [],
        of ? [of] : [],
      );
    },
    async remove({ id }) {
      const removed = await own.remove([id]);
      afterWrite();
      return async () => {
        await own.put(removed);
        afterWrite();
      };
    },
    async findEntities(query) {
      const generation = await own.generation();
      if (listed?.generation !== generation)
        listed = { generation, list: ownList(await own.all(), uiLanguage()) };
      return foundEntities(query, listed.list, await opened());
    },
    async planImport(file) {
      const now = new Date().toISOString();
      const read = fromOwnCsv(await file.text(), () => crypto.randomUUID(), now);
      if (!read.ok) return read;
      const { names, wrong } = read.value;
      const plan = planOwn(await own.all(), names);
      return {
        ok: true,
        value: { ...plan, wrong, apply: () => put(own, plan.put, plan.newIds, plan.before) },
      };
    },
    async exportCsv() {
      offerFile(document, exportFileName(new Date(), '-names.csv'), toOwnCsv(await own.all()), 'text/csv');
    },
  };
}

/** Keeps names; the way back takes the new ones away and puts the others as they were. */
async function put(
  own: OwnNames,
  names: readonly OwnName[],
  newIds: readonly string[],
  before: readonly OwnName[],
): Promise<() => Promise<void>> {
  await own.put(names);
  afterWrite();
  return async () => {
    if (newIds.length > 0) await own.remove(newIds);
    if (before.length > 0) await own.put(before);
    afterWrite();
  };
}

async function foundEntities(
  query: string,
  list: OwnList,
  library: Library,
): Promise<readonly CalledEntity[]> {
  const [called, kept] = await Promise.all([
    askBackground.entitiesCalled({ name: query }),
    library.entitiesNamed(query, MOST_FOUND),
  ]);
  const own = foundNames(list, query).flatMap(entityOf).slice(0, MOST_FOUND);
  const named = kept.map(({ id, name, type }) => ({ id, name, type, about: null, aboutEn: null }));
  const all = [...own, ...answered(called), ...named];
  const isFirst = ({ id }: CalledEntity, i: number) => all.findIndex((other) => other.id === id) === i;
  return all.filter(isFirst).slice(0, MOST_FOUND);
}

/** What a name of the reader's is, where it is a thing of its own. */
function entityOf({ id, forms, meaning }: OwnName): readonly CalledEntity[] {
  if (meaning.use !== 'name') return [];
  const { type, about } = meaning;
  return [{ id: `own/${id}`, name: forms[0] ?? '', type, about, aboutEn: null }];
}
