import type { OwnNamesActions } from '../../components/own-names/own-names-actions.ts';
import { fromOwnCsv } from '../../lib/library/own/own-csv.ts';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import { planOwn } from '../../lib/library/own/own-plan.ts';
import { sampleId, sampleMoment } from '../library/samples.ts';

interface OwnNamesDoor {
  readonly actions: OwnNamesActions;
  kept(): readonly OwnName[];
  /** How many files were handed out. */
  exported(): number;
}

const now = sampleMoment(9);

/** The reader's own names without a database. */
export function ownNamesDoor(
  begin: readonly OwnName[] = [],
  given: Partial<OwnNamesActions> = {},
): OwnNamesDoor {
  let kept = begin;
  let exports = 0;
  let ids = 900;
  const become = (next: readonly OwnName[]) => {
    const before = kept;
    kept = next;
    return async () => {
      kept = before;
    };
  };
  const newId = () => {
    ids += 1;
    return sampleId(ids);
  };
  const actions: OwnNamesActions = {
    names: async () => kept,
    async keep({ of, forms, meaning }) {
      const name = { id: of?.id ?? newId(), forms, meaning, createdAt: now, updatedAt: now };
      return become([...kept.filter(({ id }) => id !== name.id), name]);
    },
    remove: async (name) => become(kept.filter(({ id }) => id !== name.id)),
    findEntities: async (query) =>
      query.toLowerCase() === 'wiranto'
        ? [
            {
              id: 'person/wiranto',
              name: 'Wiranto',
              type: 'person',
              about: 'Politikus',
              aboutEn: 'Politician',
            },
          ]
        : [],
    async planImport(file) {
      const read = fromOwnCsv(await file.text(), newId, now);
      if (!read.ok) return read;
      const plan = planOwn(kept, read.value.names);
      const { wrong } = read.value;
      return { ok: true, value: { ...plan, wrong, apply: async () => become([...kept, ...plan.put]) } };
    },
    async exportCsv() {
      exports += 1;
    },
    ...given,
  };
  return { actions, kept: () => kept, exported: () => exports };
}
