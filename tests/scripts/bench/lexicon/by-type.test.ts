import { expect, it } from 'vitest';
import { byType, formCount } from '../../../../scripts/bench/lexicon/by-type.ts';
import { foldedNames } from '../../../../scripts/bench/lexicon/files.ts';
import { entity } from '../../../lexicon/small-lexicon.ts';

const ENTITIES = [
  entity('person/a', 'Ali', { forms: ['Muhammad Ali'], source: 'hand' }),
  entity('person/b', 'Äli', { source: 'wikipedia' }),
  entity('place/a', 'Bima', { forms: ['Kota Bima', 'BIMA'], source: 'kemendagri-2026' }),
];

it('counts entities and forms by type, by hand, imported and all', () => {
  const rows = byType(ENTITIES).split('\n');
  const cellsOf = (name: string) =>
    rows
      .find((row) => row.startsWith(`${name} `))
      ?.trim()
      .split(/\s+/);
  expect(cellsOf('person')).toEqual(['person', '1', '1', '2', '2', '1', '3']);
  expect(cellsOf('place')).toEqual(['place', '0', '1', '1', '0', '3', '3']);
  expect(cellsOf('topic')).toEqual(['topic', '0', '0', '0', '0', '0', '0']);
  expect(cellsOf('all')).toEqual(['all', '1', '2', '3', '2', '4', '6']);
  expect(formCount(ENTITIES)).toBe(6);
});

it('gives the rivals each name once, folded', () => {
  expect(foldedNames(ENTITIES)).toEqual(['ali', 'muhammad ali', 'bima', 'kota bima']);
});
