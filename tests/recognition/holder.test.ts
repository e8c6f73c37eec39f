import { describe, expect, it } from 'vitest';
import { holderOn } from '../../lib/recognition/holder.ts';
import { entity, smallLexicon } from '../lexicon/small-lexicon.ts';

type Term = readonly [person: string, from: string, to: string];

/** Who held an office of these terms on a day: the person's letter, or null. */
function holder(terms: readonly Term[], day: string): string | null {
  const lexicon = smallLexicon(
    entity('role/office', 'Office', {
      tenures: terms.map(([person, ...days]) => [`person/${person}`, ...days]),
    }),
    ...['a', 'b', 'c'].map((id) => entity(`person/${id}`, id.toUpperCase())),
  );
  return holderOn(lexicon, 0, day)?.name ?? null;
}

const HANDED: readonly Term[] = [
  ['a', '2015-08-12', '2016-07-27'],
  ['b', '2016-07-27', '2019-10-20'],
  ['c', '2019-10-23', ''],
];
const VAGUE: readonly Term[] = [
  ['a', '2010', '2012-05'],
  ['b', '2012-05', '2014'],
];
const OPEN: readonly Term[] = [
  ['a', '2010-01-01', ''],
  ['b', '2016', '2018-03-01'],
];

describe('the holder of an office', () => {
  it.each([
    ['on the first day', HANDED, '2015-08-12', 'A'],
    ['the day before', HANDED, '2015-08-11', null],
    ['in between', HANDED, '2016-01-01', 'A'],
    ['on the day of a handover: the one who came', HANDED, '2016-07-27', 'B'],
    ['the day before it', HANDED, '2016-07-26', 'A'],
    ['on the last day', HANDED, '2019-10-20', 'B'],
    ['while nobody held it', HANDED, '2019-10-21', null],
    ['still', HANDED, '2024-01-01', 'C'],
    ['in a year of which only the year is known', VAGUE, '2010-06-01', null],
    ['on the last day of that year', VAGUE, '2010-12-31', 'A'],
    ['in a month of which only the month is known', VAGUE, '2012-05-15', null],
    ['before that month', VAGUE, '2012-04-30', 'A'],
    ['after that month', VAGUE, '2012-06-01', 'B'],
    ['in a last year of which only the year is known', VAGUE, '2014-06-01', null],
    ['with an end that is not known, before anybody else came', OPEN, '2015-12-31', 'A'],
    ['in the year when somebody else came', OPEN, '2016-06-01', null],
    ['after it', OPEN, '2017-01-01', 'B'],
    ['with an end that is not known, long after the successor left', OPEN, '2020-01-01', null],
    [
      'of two who came on one day',
      [
        ['a', '2016-01-01', ''],
        ['b', '2016-01-01', ''],
      ],
      '2016-02-01',
      null,
    ],
    [
      'of two who came nobody knows in which order',
      [
        ['a', '2016', ''],
        ['b', '2016-07-27', ''],
      ],
      '2017-02-01',
      null,
    ],
    ['without a known beginning', [['a', '', '']], '2017-02-01', null],
    ['that nobody is known to have held', [], '2017-02-01', null],
  ] as const)('%s', (_name, terms, day, expected) => {
    expect(holder(terms, day)).toBe(expected);
  });

  it('comes with the dates as exact as known', () => {
    const lexicon = smallLexicon(
      entity('role/office', 'Office', { tenures: [['person/a', '2010', '2012-05']] }),
      entity('person/a', 'A'),
    );
    expect(holderOn(lexicon, 0, '2011-01-01')).toEqual({
      person: 'person/a',
      name: 'A',
      from: '2010',
      to: '2012-05',
      on: '2011-01-01',
    });
  });
});
