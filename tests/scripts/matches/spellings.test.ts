import { describe, expect, it } from 'vitest';
import type { SourceForm } from '../../../lib/lexicon/source.ts';
import { caseRule, spellingsOf, wordsOf } from '../../../scripts/matches/spellings.ts';
import { surfacesIn } from '../../lexicon/hits.ts';
import { entity, smallLexicon } from '../../lexicon/small-lexicon.ts';

const NAMES = [
  'Yonif 752/VYS',
  'TNI AL',
  'F-16',
  'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan',
  'H.M. Soeharto',
  "Ma'ruf Amin",
];

const named = (name: string) => entity('organisation/a', name);
const form = (text: string): SourceForm => ({ text, kind: 'name' });

it.each([
  ['Yonif 752/VYS', ['yonif', '752', '/', 'vys']],
  ["Ma'ruf Amin", ['maruf', 'amin']],
  ['F16', ['f', '16']],
])('the words of %s', (name, words) => {
  expect(wordsOf(named(name), form(name))).toEqual(words);
});

describe('spellings', () => {
  it.each([
    ['TNI AL', ['TNI AL', 'TNI-AL']],
    ['TNI-AL', ['TNI-AL', 'TNI AL']],
    [
      'F-16 Fighting Falcon',
      ['F-16 Fighting Falcon', 'F 16 Fighting Falcon', 'F-16-Fighting-Falcon', 'F16 Fighting Falcon'],
    ],
    ['Politik, Hukum, dan HAM', expect.arrayContaining(['Politik, Hukum dan HAM', 'Politik Hukum dan HAM'])],
    ['H.M. Soeharto', ['H.M. Soeharto']],
  ])('of %s', (name, spellings) => {
    expect(spellingsOf(named(name), form(name))).toEqual(spellings);
  });

  it.each(NAMES)('of %s all find it', (name) => {
    const lexicon = smallLexicon(named(name));
    const lost = spellingsOf(named(name), form(name)).filter(
      (spelling) => !surfacesIn(lexicon, `di ${spelling} itu`).includes(spelling),
    );
    expect(lost).toEqual([]);
  });
});

it.each([
  [named('Kodam Jaya'), '"Kodam" with a capital, "Jaya" with a capital'],
  [named('TNI darat'), '"TNI" in capitals'],
  [named('kapal selam'), 'found in any letter case'],
  [entity('role/a', 'Menteri Pertahanan RI'), '"RI" in capitals'],
])('the letter case of $name: %s', (one, rule) => {
  expect(caseRule(one, form(one.name))).toBe(rule);
});
