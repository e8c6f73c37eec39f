import { expect, it } from 'vitest';
import { entity, smallLexicon } from '../lexicon/small-lexicon.ts';
import { namedIn } from './read.ts';

const SMALL = smallLexicon(
  entity('person/ali', 'Muhammad Ali', { flags: { needsContext: true } }),
  entity('role/kasal', 'Kepala Staf Angkatan Laut', {
    acronyms: ['KSAL'],
    tenures: [['person/ali', '2022-12-28', '']],
  }),
  entity('role/laksamana', 'Laksamana', { kind: 'rank' }),
  entity('role/petinju', 'Juara', { kind: 'post' }),
);

it.each([
  ['after his office', 'Kata KSAL Muhammad Ali.', 'Muhammad Ali = person/ali'],
  ['after his office and rank', 'Kata KSAL Laksamana Muhammad Ali.', 'Muhammad Ali = person/ali'],
  ['before his office', 'Kata H. Muhammad Ali, KSAL.', 'Muhammad Ali = person/ali'],
  ['but not after another', 'Kata Juara Muhammad Ali.', 'Muhammad Ali = text/person/muhammad-ali'],
  ['but not alone', 'Kata H. Muhammad Ali.', 'Muhammad Ali = text/person/muhammad-ali'],
])('a person with namesakes is known %s', (_where, text, expected) => {
  expect(namedIn(SMALL, text)).toContain(expected);
});
