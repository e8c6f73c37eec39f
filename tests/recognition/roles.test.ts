import { describe, expect, it } from 'vitest';
import { entityAt, mentionsIn, namedIn } from './read.ts';
import { WORLD } from './small-world.ts';

describe('a title', () => {
  it.each([
    [
      'with its country and the country it serves in',
      'Kata Duta Besar Rusia untuk Indonesia itu.',
      ['role Duta Besar Rusia untuk Indonesia', 'place Rusia', 'place Indonesia'],
    ],
    [
      'with a link before a small word left out',
      'Kata Duta Besar Rusia untuk kami.',
      ['role Duta Besar Rusia', 'place Rusia'],
    ],
    ['with its body', 'Kata Ketua DPR itu.', ['role Ketua DPR', 'organisation DPR']],
    ['with its deputy', 'Kata Wakil Ketua DPR.', ['role Wakil Ketua DPR', 'organisation DPR']],
    ['with an acting holder', 'Kata Plt. Ketua DPR.', ['role Plt. Ketua DPR', 'organisation DPR']],
    ['as a candidate, in small letters', 'Kata calon presiden itu.', ['role calon presiden']],
    [
      'in small letters',
      'Kata menteri koordinator bidang politik, hukum dan keamanan.',
      ['role menteri koordinator bidang politik, hukum dan keamanan'],
    ],
    [
      'with its division',
      'Kata Kepala Divisi Humas TNI.',
      ['role Kepala Divisi Humas TNI', 'organisation TNI'],
    ],
    ['coordinated with another', 'Kata Ketua dan CEO TNI.', ['role Ketua dan CEO TNI', 'organisation TNI']],
    [
      'beside another of the same kind',
      'Kata Presiden Indonesia dan Presiden Rusia.',
      ['role Presiden Indonesia', 'place Indonesia', 'role Presiden Rusia', 'place Rusia'],
    ],
    [
      'that holds its country, beside another',
      'Kata Menteri Luar Negeri Rusia dan Menteri Pertahanan Indonesia.',
      [
        'role Menteri Luar Negeri Rusia',
        'place Rusia',
        'role Menteri Pertahanan Indonesia',
        'place Indonesia',
      ],
    ],
    [
      'beside another that begins alike',
      'Kata Menteri Pertahanan dan Menteri Energi dan Sumber Daya Mineral.',
      ['role Menteri Pertahanan', 'role Menteri Energi dan Sumber Daya Mineral'],
    ],
    [
      'that holds its country, beside another kind',
      'Kata Menteri Luar Negeri Rusia dan Presiden itu.',
      ['role Menteri Luar Negeri Rusia', 'place Rusia', 'role Presiden'],
    ],
    ['but not of a group', 'Bagi semua CEO. Bagi para presiden. Bagi presiden-presiden.', []],
    ['of a group with its body', 'Kata semua Ketua DPR.', ['role Ketua DPR', 'organisation DPR']],
    [
      'with the body that begins in it',
      'Kata Kepala Divisi Humas Polres Aceh Utara.',
      ['role Kepala Divisi Humas Polres Aceh Utara', 'unit Polres Aceh Utara'],
    ],
    [
      'with a number on the way to its body',
      'Kata Kepala IV Polres Aceh Utara.',
      ['role Kepala IV Polres Aceh Utara', 'unit Polres Aceh Utara'],
    ],
    ['with a command’s number and name', 'Kata Ketua 072/Pamungkas.', ['role Ketua 072/Pamungkas']],
    [
      'around a bracketed acronym',
      'Kata Menteri Pertahanan (Menhan) Rusia.',
      ['role Menteri Pertahanan (Menhan) Rusia', 'place Rusia'],
    ],
    ['but not around one before a person', 'Kata Ketua (KT) Wiranto.', ['role Ketua', 'person Wiranto']],
    ['before a comma', 'Kata Ketua, DPR maju.', ['role Ketua', 'organisation DPR']],
    ['across two blocks', 'Kata Ketua\nDPR maju.', ['role Ketua', 'organisation DPR']],
    ['before a person', 'Kata Presiden Wiranto.', ['role Presiden', 'person Wiranto']],
    [
      'before a rank',
      'Kata Presiden Jenderal Wiranto.',
      ['role Presiden', 'role Jenderal', 'person Wiranto'],
    ],
    [
      'of a ship',
      'Kata Ketua KRI Nanggala-402.',
      ['role Ketua KRI Nanggala-402', 'equipment KRI Nanggala-402'],
    ],
    ['of a numbered command', 'Kata Ketua XVII/Cenderawasih itu.', ['role Ketua XVII/Cenderawasih']],
    ['that is a rank, in small letters', 'Kata mayor itu.', []],
    ['too vague by itself', 'Kata Kepala itu.', []],
    ['too vague by itself, but for its body', 'Kata Kepala BIN.', ['role Kepala BIN', 'organisation BIN']],
  ])('is read %s', (_name, text, expected) => {
    expect(mentionsIn(WORLD, text)).toEqual(expected);
  });

  it('in short is the same as the one in full', () => {
    const text = 'Kata Duta Besar Rusia untuk Indonesia Mikhail Galuzin. Lalu Dubes Rusia pulang.';
    const id = 'text/role/duta-besar-rusia-untuk-indonesia';
    expect(namedIn(WORLD, text).filter((one) => one.includes('role'))).toEqual([
      `Duta Besar Rusia untuk Indonesia = ${id}`,
      `Dubes Rusia = ${id}`,
    ]);
    expect(entityAt(WORLD, text, 'Dubes Rusia').name).toBe('Duta Besar Rusia untuk Indonesia');
  });

  it('of another country is another', () => {
    expect(
      namedIn(WORLD, 'Kata Dubes Rusia. Lalu Dubes Indonesia.').filter((one) => one.includes('role')),
    ).toEqual([
      'Dubes Rusia = text/role/duta-besar-rusia',
      'Dubes Indonesia = text/role/duta-besar-indonesia',
    ]);
  });

  it('of the own country is the office itself', () => {
    expect(entityAt(WORLD, 'Kata Presiden Indonesia.', 'Presiden Indonesia').id).toBe('role/presiden');
    expect(entityAt(WORLD, 'Kata Presiden Rusia.', 'Presiden Rusia').id).toBe('text/role/presiden-rusia');
  });
});

it('an office has its holder on the day of the article, and none without a day', () => {
  const text = 'Kata Menko Polhukam.';
  expect(entityAt(WORLD, text, 'Menko Polhukam')).toMatchObject({
    name: 'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan',
    holder: { name: 'Wiranto', person: 'person/wiranto', from: '2016-07-27', to: null, on: '2016-09-20' },
  });
  expect(entityAt(WORLD, text, 'Menko Polhukam', '2016-01-01').holder?.name).toBe('Luhut Binsar Pandjaitan');
  expect(entityAt(WORLD, text, 'Menko Polhukam', null).holder).toBeNull();
});

it('a deputy’s title does not name the holder of the office', () => {
  expect(entityAt(WORLD, 'Kata Wakil Menko Polhukam.', 'Wakil Menko Polhukam').holder).toBeNull();
});
