import { expect, it } from 'vitest';
import { factsOf } from '../../lib/lexicon/facts.ts';
import { rowOf } from '../../lib/lexicon/row-of.ts';
import { tenureList } from '../../lib/recognition/tenure-list.ts';
import { entity, smallLexicon } from '../lexicon/small-lexicon.ts';
import { WORLD } from './small-world.ts';

const MENKO = 'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan';

it('the holders of an office are told in the order they came', () => {
  expect(tenureList(WORLD, 'role/menko', MENKO)).toEqual([
    {
      id: 'person/luhut',
      name: 'Luhut Binsar Pandjaitan',
      nameEn: null,
      from: '2015-08-12',
      to: '2016-07-27',
    },
    { id: 'person/wiranto', name: 'Wiranto', nameEn: null, from: '2016-07-27', to: null },
  ]);
});

it('those whose table has them in another order too', () => {
  const lexicon = smallLexicon(
    entity('person/a', 'Adi Satu'),
    entity('person/b', 'Budi Dua'),
    entity('role/ketua', 'Ketua Besar', {
      tenures: [
        ['person/b', '2016', ''],
        ['person/a', '2012', '2016'],
      ],
    }),
  );
  expect(tenureList(lexicon, 'role/ketua', 'Ketua Besar').map(({ name }) => name)).toEqual([
    'Adi Satu',
    'Budi Dua',
  ]);
});

it('the offices of a person are told', () => {
  expect(tenureList(WORLD, 'person/wiranto', 'Wiranto')).toEqual([
    { id: 'role/menko', name: MENKO, nameEn: 'Coordinating Minister', from: '2016-07-27', to: null },
  ]);
});

it('nothing is told of what has no offices, or is not in the lexicon', () => {
  expect(tenureList(WORLD, 'place/bali', 'Bali')).toEqual([]);
  expect(tenureList(WORLD, 'text/person/kodok', 'Kodok')).toEqual([]);
});

it('an entity is found by its id among those of its name', () => {
  const row = rowOf(WORLD, 'organisation/pbb', 'Perserikatan Bangsa-Bangsa');
  expect(row === null ? null : factsOf(WORLD, row).id).toBe('organisation/pbb');
  expect(rowOf(WORLD, 'organisation/none', 'Perserikatan Bangsa-Bangsa')).toBeNull();
});
