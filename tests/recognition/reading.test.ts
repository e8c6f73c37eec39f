import { describe, expect, it } from 'vitest';
import { readingOf } from '../../lib/recognition/reading.ts';
import { recognise } from '../../lib/recognition/recognise.ts';
import { entity, smallLexicon } from '../lexicon/small-lexicon.ts';
import { WORLD } from './small-world.ts';

const INDONESIAN =
  'Kapal itu tiba di pelabuhan pada pagi hari dan akan berlayar lagi ke timur dengan muatan.';
const ENGLISH = 'The ship came to the port in the morning and it will sail with the cargo for the east.';
const MALAY =
  'Kerajaan negeri akan memberi bantuan kepada mangsa banjir pada minggu depan dan juga kepada sekolah itu.';
const DUTCH =
  'Het schip kwam gisteren in de haven aan en vertrekt morgen weer naar het oosten. De kapitein zei dat de lading ' +
  'eerst gelost moet worden en dat de bemanning daarna een dag vrij heeft, want de reis heeft lang geduurd.';
const LONG_DUTCH = `${DUTCH} ${DUTCH} ${DUTCH}`;

describe('a text is read', () => {
  it.each([
    ['as Indonesian', INDONESIAN, null, 'indonesian'],
    ['as Indonesian where its page says English', INDONESIAN, 'en-US', 'indonesian'],
    ['as English', ENGLISH, null, 'english'],
    ['as English where its page says Indonesian', ENGLISH, 'id', 'english'],
    ['as Indonesian, being Malay', MALAY, 'ms', 'indonesian'],
    ['as foreign', DUTCH, null, 'foreign'],
    ['as foreign where its page says so', DUTCH, 'nl', 'foreign'],
    ['as foreign where its page says Indonesian, if it is long', LONG_DUTCH, 'id', 'foreign'],
    ['as its page says, where it is short', 'Rapat di Bogor', 'en', 'english'],
    ['as Indonesian, where it is short and nobody says', 'Rapat di Bogor', null, 'indonesian'],
    ['as Indonesian by the code of old software', 'Rapat di Bogor', 'in-ID', 'indonesian'],
    ['as Indonesian, where a clear lead is missing', `${INDONESIAN} ${ENGLISH}`, 'id', 'indonesian'],
    ['without a word', '', null, 'indonesian'],
  ])('%s', (_name, text, language, reading) => {
    expect(readingOf({ text, language })).toBe(reading);
  });
});

describe('in a language that is neither', () => {
  const found = (text: string) =>
    recognise(WORLD, { text, language: 'nl', publishedOn: '2016-09-20' }).mentions.map(({ start, end }) =>
      text.slice(start, end),
    );

  it('only names of several capitalised words are found', () => {
    expect(
      found('Budi Gunawan sprak in Bogor met de Presiden over Terorisme bij TNI en in Jakarta Pusat.'),
    ).toEqual(['Budi Gunawan', 'Jakarta Pusat']);
  });

  it('there are no topics, and no rules of Indonesian', () => {
    const text = 'Kata Agus Rahardjo van PT Kapal Jaya over pemilu.';
    expect(recognise(WORLD, { text, language: 'nl', publishedOn: null })).toEqual({
      mentions: [],
      entities: [],
      topics: [],
    });
  });
});

describe('English names', () => {
  const text =
    'Ships\nThe University of Westport and Northport Shipping Ltd will train the crews, said Alan Tarco of the Ministry of Harbours.';
  const lexicon = smallLexicon(entity('place/indonesia', 'Indonesia'));

  it('are found by their heads, last words and verbs of speech', () => {
    const { mentions } = recognise(lexicon, { text, language: 'en', publishedOn: null });
    expect(mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual([
      'organisation University of Westport',
      'organisation Northport Shipping Ltd',
      'person Alan Tarco',
      'organisation Ministry of Harbours',
    ]);
  });
});
