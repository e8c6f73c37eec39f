import { describe, expect, it } from 'vitest';
import { recogniseLines } from '../../scripts/annotate-recognise.ts';
import { entity, smallLexicon } from '../lexicon/small-lexicon.ts';

const recognise = recogniseLines(
  smallLexicon(
    entity('person/wiranto', 'Wiranto'),
    entity('organisation/bin', 'Badan Intelijen Negara', { acronyms: ['BIN'] }),
    entity('role/menko', 'Menteri Koordinator', {
      acronyms: ['Menko'],
      tenures: [['person/wiranto', '2016-07-27', '']],
    }),
    entity('topic/terorisme', 'Terorisme', { nameEn: 'Terrorism', iptc: 'medtop:20000001' }),
  ),
  null,
);

const line = { id: 'a', text: 'Kata Menko di BIN: terorisme.', lang: 'id', publishedAt: '2016-09-20' };

describe('a line with a text', () => {
  it('becomes a line with its mentions and topics', () => {
    expect(recognise(line)).toEqual({
      id: 'a',
      mentions: [
        {
          start: 5,
          end: 10,
          type: 'role',
          surface: 'Menko',
          entity: 'role/menko',
          confidence: 0.95,
          basis: 'lexicon',
          name: 'Menteri Koordinator',
          holder: 'Wiranto',
        },
        {
          start: 14,
          end: 17,
          type: 'organisation',
          surface: 'BIN',
          entity: 'organisation/bin',
          confidence: 0.95,
          basis: 'lexicon',
          name: 'Badan Intelijen Negara',
        },
        {
          start: 19,
          end: 28,
          type: 'topic',
          surface: 'terorisme',
          entity: 'topic/terorisme',
          confidence: 0.95,
          basis: 'lexicon',
          name: 'Terorisme',
        },
      ],
      topics: [{ id: 'topic/terorisme', label: 'Terorisme', iptc: 'medtop:20000001', score: 1 }],
    });
  });

  it.each([
    ['before anybody is known to have held the office', '2016-01-01'],
    ['without a day', null],
    ['with no word of a day', undefined],
  ])('%s has no holder', (_name, publishedAt) => {
    expect(recognise({ ...line, publishedAt }).mentions[0]).toMatchObject({ holder: null });
  });

  it('may be empty', () => {
    expect(recognise({ id: 'b', text: '' })).toEqual({ id: 'b', mentions: [], topics: [] });
  });

  it.each([
    ['no object', 'text', /Object/],
    ['no id', { text: 'x' }, /"id"/],
    ['a number for an id', { id: 1, text: 'x' }, /string/],
    ['no text', { id: 'a' }, /"text"/],
    ['a day that is none', { id: 'a', text: 'x', publishedAt: '2016-02-30' }, /must be a day/],
    ['a time for a day', { id: 'a', text: 'x', publishedAt: '2016-09-20T10:00' }, /must be a day/],
    ['a number for a language', { id: 'a', text: 'x', lang: 1 }, /string/],
  ])('is refused with %s', (_name, input, fault) => {
    expect(() => recognise(input)).toThrow(fault);
  });
});
