import { expect, it } from 'vitest';
import { entitiesCalled } from '../../lib/recognition/entities-called.ts';
import { WORLD } from './small-world.ts';

const called = (name: string) => entitiesCalled(WORLD, name, 5).map(({ id }) => id);

it.each([
  ['Wiranto', 'person/wiranto'],
  ['wiranto', 'person/wiranto'],
  ['tni', 'organisation/tni'],
])('finds %j', (name, id) => {
  expect(called(name)).toContain(id);
});

it.each(['Wira', 'Wiranto di Bali', '', '???'])('finds nothing under %j', (name) => {
  expect(called(name)).toEqual([]);
});

it('finds no more than is asked for', () => {
  expect(entitiesCalled(WORLD, 'Wiranto', 0)).toEqual([]);
});
