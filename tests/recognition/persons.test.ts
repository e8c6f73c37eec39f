import { describe, expect, it } from 'vitest';
import { mentionsIn, namedIn } from './read.ts';
import { WORLD } from './small-world.ts';

const personsIn = (text: string) => mentionsIn(WORLD, text).filter((one) => one.startsWith('person '));

describe('a person whom no list holds', () => {
  it.each([
    ['after a title', 'Lalu Ketua Asep Sutisna pulang.', ['person Asep Sutisna']],
    ['after a title, by one word', 'Lalu Ketua Asep pulang.', ['person Asep']],
    [
      'after a title with a country',
      'Lalu Dubes Rusia Mikhail Yurievich Galuzin pulang.',
      ['person Mikhail Yurievich Galuzin'],
    ],
    ['after a rank and its retirement', 'Lalu Jenderal (Purn) Asep Sutisna pulang.', ['person Asep Sutisna']],
    [
      'after a rank and its retirement with a full stop',
      'Lalu Jenderal (Purn.) Asep Sutisna pulang.',
      ['person Asep Sutisna'],
    ],
    [
      'after a title and a comma, before another',
      'Kepada Ketua, Asep Sutisna, kami.',
      ['person Asep Sutisna'],
    ],
    ['after a title and a comma only', 'Kepada Ketua, Asep Sutisna.', []],
    ['not with the word before a known one', 'Kemarin Sri Hartono mengatakan itu.', ['person Sri Hartono']],
    ['after a verb of speech', '"Ya," kata Asep Sutisna.', ['person Asep Sutisna']],
    ['before a verb of speech', 'Menurut kami Asep Sutisna mengatakan itu.', ['person Asep Sutisna']],
    ['by one word at a verb of speech', '"Ya," kata Asep.', []],
    [
      'after an honorific',
      'Bersama Bapak Asep Sutisna dan H. Agus Salim.',
      ['person Asep Sutisna', 'person Agus Salim'],
    ],
    ['with initials and particles', 'Lalu Ketua A.M. van Rossum pulang.', ['person A.M. van Rossum']],
    ['after "alias"', 'Ia alias Jon pulang.', ['person Jon']],
    [
      'after "bernama" and "disapa"',
      'Ia bernama Jon dan akrab disapa Kuncung itu.',
      ['person Jon', 'person Kuncung'],
    ],
    ['before "dkk"', 'Lalu Kuncung dkk pulang.', ['person Kuncung']],
    ['before "alias"', 'Kepada Jono alias Jon kami.', ['person Jono', 'person Jon']],
    ['by an age', 'Kepada Jono (37) dan Joni Adi (41 tahun) kami.', ['person Jono', 'person Joni Adi']],
    ['but not by another number', 'Kepada Jono (3) dan Joni (2016) kami.', []],
    ['by one word after an honorific', 'Bersama H Jono dan Hj. Jini kami.', ['person Jono', 'person Jini']],
    ['by the given name of another', 'Bersama Budi Hartanto pulang.', ['person Budi Hartanto']],
    ['but no day', 'Lalu Ketua Senin pulang.', []],
    ['but no acronym', 'Lalu Ketua PBHI pulang.', []],
    ['but no word of offices', 'Lalu Ketua Divisi pulang.', []],
    ['but no word of offices after a rank', 'Lalu Jenderal Humas pulang.', []],
    ['but no other name', 'Lalu Ketua Bali pulang.', []],
    ['but nobody in small letters', '"Ya," kata orang itu.', []],
    ['but nobody in the next block', 'Lalu Ketua\nAsep pulang.', []],
  ])('%s', (_name, text, expected) => {
    expect(personsIn(text)).toEqual(expected);
  });

  it('in a headline only by what the text says below', () => {
    expect(personsIn('Ketua Asep Sutisna Resmikan Gedung Baru Besok')).toEqual([]);
  });
});

describe('a part of a name stands for its bearer', () => {
  it.each([
    [
      'after the full name',
      'Ketua Mikhail Galuzin pulang. Lalu Galuzin pergi.',
      [
        'Ketua = role/ketua',
        'Mikhail Galuzin = text/person/mikhail-galuzin',
        'Galuzin = text/person/mikhail-galuzin',
      ],
    ],
    [
      'before the full name',
      'Lalu Galuzin pergi. Ketua Mikhail Galuzin pulang.',
      [
        'Galuzin = text/person/mikhail-galuzin',
        'Ketua = role/ketua',
        'Mikhail Galuzin = text/person/mikhail-galuzin',
      ],
    ],
    [
      'of the one named last where two share it',
      'Budi Gunawan dan Sri Gunawan. Lalu Gunawan.',
      [
        'Budi Gunawan = person/budi',
        'Sri Gunawan = text/person/sri-gunawan',
        'Gunawan = text/person/sri-gunawan',
      ],
    ],
    [
      'two parts together',
      'Ketua Mikhail Yuri Galuzin. Lalu Mikhail Galuzin.',
      [
        'Ketua = role/ketua',
        'Mikhail Yuri Galuzin = text/person/mikhail-yuri-galuzin',
        'Mikhail Galuzin = text/person/mikhail-yuri-galuzin',
      ],
    ],
    ['not in small letters', 'Budi Gunawan. Lalu gunawan.', ['Budi Gunawan = person/budi']],
    [
      'not by a particle',
      'Ketua Budi van Rossum. Lalu Van.',
      ['Ketua = role/ketua', 'Budi van Rossum = text/person/budi-van-rossum'],
    ],
    [
      'not by two letters',
      'Ketua Lu Kang. Lalu Lu.',
      ['Ketua = role/ketua', 'Lu Kang = text/person/lu-kang'],
    ],
    [
      'not where another name stands',
      'Ketua Asep Bali. Lalu Bali.',
      ['Ketua = role/ketua', 'Asep = text/person/asep', 'Bali = place/bali', 'Bali = place/bali'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(namedIn(WORLD, text)).toEqual(expected);
  });

  it('at a sentence’s start only if the word has no other sense', () => {
    expect(personsIn('Lukman Hakim Saifuddin pulang. Saifuddin pergi. Hakim pergi.')).toEqual([
      'person Lukman Hakim Saifuddin',
      'person Saifuddin',
    ]);
  });
});
