import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/recognition/recognise.ts';
import { entity, smallLexicon } from '../lexicon/small-lexicon.ts';
import { entityAt } from './read.ts';

const LEXICON = smallLexicon(
  entity('place/indonesia', 'Indonesia', { kind: 'country', demonyms: ['Indonesian'] }),
  entity('place/jepang', 'Jepang', { kind: 'country', forms: ['Japan'], demonyms: ['Japanese'] }),
  entity('place/peru', 'Peru', { kind: 'country' }),
  entity('place/bali', 'Bali'),
  entity('person/inada', 'Tomomi Inada'),
  entity('person/ryamizard', 'Ryamizard Ryacudu'),
  entity('person/putin', 'Vladimir Putin'),
  entity('person/jokowi', 'Joko Widodo'),
  entity('role/menhan-ri', 'Menteri Pertahanan', {
    nameEn: 'Minister of Defence of Indonesia',
    forms: ['Minister of Defence of Indonesia'],
    acronyms: ['Menhan'],
    tenures: [['person/ryamizard', '2014-10-27', '2019-10-20']],
  }),
  entity('role/menhan-jepang', 'Menteri Pertahanan Jepang', {
    tenures: [['person/inada', '2016-08-03', '2017-07-28']],
  }),
  entity('role/menkeu', 'Menteri Keuangan'),
  entity('role/presiden-ri', 'Presiden', { tenures: [['person/jokowi', '2014-10-20', '2024-10-20']] }),
  entity('role/presiden-rusia', 'Presiden Rusia', { tenures: [['person/putin', '2012-05-07', '']] }),
);

const DAY = '2017-01-10';
const roleAt = (text: string, surface: string) => entityAt(LEXICON, text, surface, DAY);

describe('a bare title', () => {
  it.each([
    ['at home', 'Isi\nKata Menteri Pertahanan kemarin.', 'Menteri Pertahanan', 'role/menhan-ri'],
    [
      'with its acronym and another country after it',
      'Isi\nKata Menteri Pertahanan (Menhan) Jepang kemarin.',
      'Menteri Pertahanan (Menhan) Jepang',
      'role/menhan-jepang',
    ],
    ['of its own country', 'Isi\nKata Menhan Indonesia kemarin.', 'Menhan Indonesia', 'role/menhan-ri'],
    [
      'that is short for one of the lexicon',
      'Isi\nKata Menhan Jepang kemarin.',
      'Menhan Jepang',
      'role/menhan-jepang',
    ],
    [
      'joined to one of another country',
      'Isi\nKata Menteri Keuangan dan Menteri Pertahanan Jepang.',
      'Menteri Keuangan',
      'text/role/menteri-keuangan',
    ],
    ['of its holder elsewhere', 'Isi\nKata Presiden Vladimir Putin.', 'Presiden', 'role/presiden-rusia'],
    ['of its holder at home', 'Isi\nKata Presiden Joko Widodo.', 'Presiden', 'role/presiden-ri'],
    ['of somebody who holds it nowhere', 'Isi\nKata Presiden Alan Tarco.', 'Presiden', 'text/role/presiden'],
  ])('%s', (_name, text, surface, id) => {
    expect(roleAt(text, surface).id).toBe(id);
  });

  it('beside a country whose office the lexicon has not, has no holder', () => {
    const text = 'Isi\nKata Menteri Pertahanan (Menhan) Peru kemarin.';
    expect(roleAt(text, 'Menteri Pertahanan (Menhan) Peru').holder).toBeNull();
  });

  it('means the home office elsewhere in the same text', () => {
    const text = 'Isi\nKata Menteri Pertahanan (Menhan) Jepang. Lalu Presiden Joko Widodo datang.';
    expect(roleAt(text, 'Presiden').holder?.name).toBe('Joko Widodo');
  });
});

describe('an English title', () => {
  const TEXT =
    'Talks\nThe Japanese Defence Minister met Defence Minister Ryamizard Ryacudu on Monday, and it was said that they agreed.';
  const { mentions, entities } = recognise(LEXICON, { text: TEXT, language: null, publishedOn: DAY });
  const roles = mentions.filter(({ type }) => type === 'role');

  it('has its field first, and its country before it', () => {
    expect(roles.map(({ start, end, entity: id }) => [TEXT.slice(start, end), id])).toEqual([
      ['Defence Minister', 'role/menhan-jepang'],
      ['Defence Minister', 'role/menhan-ri'],
    ]);
    expect(entities.find(({ id }) => id === 'role/menhan-jepang')?.holder?.name).toBe('Tomomi Inada');
  });

  it('ends a person’s name before it', () => {
    expect(mentions.map(({ start, end }) => TEXT.slice(start, end))).toContain('Ryamizard Ryacudu');
  });
});
