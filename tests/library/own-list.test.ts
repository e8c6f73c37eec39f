import { describe, expect, it } from 'vitest';
import { byAge, foundNames, ownList } from '../../lib/library/own/own-list.ts';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import { planOwn } from '../../lib/library/own/own-plan.ts';
import { sayOwn, spellingIn } from '../../lib/library/own/say-own.ts';
import { sampleId, sampleMoment } from './samples.ts';

const own = (id: number, meaning: OwnName['meaning'], ...forms: readonly string[]): OwnName => ({
  ...{ id: sampleId(id), forms, meaning, createdAt: sampleMoment(1), updatedAt: sampleMoment(1) },
});
const never = { use: 'never' } as const;
const wiranto = { use: 'same', type: 'person', entity: 'person/wiranto', name: 'Wiranto' } as const;
const place = { use: 'name', type: 'place', about: 'Kampung di pulau' } as const;

describe('a list of own names', () => {
  const list = ownList(
    [own(1, place, 'Ranai 10'), own(2, wiranto, 'Pak Wir'), own(3, never, 'Ranai 9')],
    'id',
  );

  it('is in the order of the alphabet, numbers by their size', () => {
    expect(list.names.map(({ forms }) => forms[0])).toEqual(['Pak Wir', 'Ranai 9', 'Ranai 10']);
  });

  it.each([
    ['', ['Pak Wir', 'Ranai 9', 'Ranai 10']],
    [' ranai', ['Ranai 9', 'Ranai 10']],
    ['WIRANTO', ['Pak Wir']],
    ['pulau', ['Ranai 10']],
    ['tidak ada', []],
  ])('finds %j', (query, names) => {
    expect(foundNames(list, query).map(({ forms }) => forms[0])).toEqual(names);
  });

  it('has the one changed last at its end, by age', () => {
    const old = { ...own(4, never, 'Bali'), updatedAt: sampleMoment(0) };
    expect(byAge([own(5, place, 'Bali'), old]).map(({ id }) => id)).toEqual([sampleId(4), sampleId(5)]);
  });
});

describe('names from a file', () => {
  const kept = [own(1, never, 'Bali'), own(2, wiranto, 'Pak Wir')];

  it.each<[string, readonly OwnName[], readonly [added: number, changed: number, same: number]]>([
    ['that are kept', kept, [0, 0, 2]],
    ['that are kept under other ids', [own(8, never, 'Bali'), own(9, wiranto, 'Pak Wir')], [0, 0, 2]],
    ['that say something else of one', [own(1, place, 'Bali'), own(2, wiranto, 'Pak Wir')], [0, 1, 1]],
    ['with another spelling', [own(1, never, 'Bali', 'Pulau Dewata')], [0, 1, 0]],
    ['that are new', [own(3, place, 'Ranai'), own(4, never, 'Bali Post')], [2, 0, 0]],
    ['with one name twice', [own(3, place, 'Ranai'), own(4, place, 'Ranai')], [1, 0, 1]],
    ['without any', [], [0, 0, 0]],
  ])('%s', (_, read, [added, changed, same]) => {
    expect(planOwn(kept, read)).toMatchObject({ added, changed, same });
  });

  it('are kept without what is the same, and what undoing needs is known', () => {
    const changed = own(1, place, 'Bali');
    const added = own(3, never, 'Ranai');
    const plan = planOwn(kept, [changed, added, own(2, wiranto, 'Pak Wir')]);
    expect(plan).toMatchObject({ put: [changed, added], before: [kept[0]], newIds: [added.id] });
  });
});

describe('what the reader says of a spelling', () => {
  const at = { id: sampleId(7), now: sampleMoment(5) };

  it('is a new name where there was none', () => {
    const { now, before } = sayOwn([], 'Bali', never, at);
    const times = { createdAt: at.now, updatedAt: at.now };
    expect([now, before]).toEqual([{ id: at.id, forms: ['Bali'], meaning: never, ...times }, null]);
  });

  it('takes the place of what was said of it alone', () => {
    const kept = own(1, never, 'Bali');
    expect(sayOwn([kept], 'Bali', place, at)).toEqual({
      now: { ...kept, meaning: place, updatedAt: at.now },
      before: kept,
    });
  });

  it('leaves a name with other spellings as it is', () => {
    expect(sayOwn([own(1, never, 'Bali', 'Dewata')], 'Bali', place, at).before).toBe(null);
  });
});

it.each([
  [' Bali, ', 'Bali'],
  ['“Bali”', 'Bali'],
  ['Pulau\n  Bali.', 'Pulau Bali'],
  ['Bali | Lombok', 'Bali Lombok'],
  ['TNI (Angkatan Darat)', 'TNI (Angkatan Darat)'],
  ['(Bali)', 'Bali'],
  ['F-16', 'F-16'],
  ['…?!', ''],
  ['', ''],
])('out of the selection %j the name %j is taken', (selected, name) => {
  expect(spellingIn(selected)).toBe(name);
});
