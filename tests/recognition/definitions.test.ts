import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../lib/recognition/definitions.ts';
import { readDocument, surface } from '../../lib/recognition/document.ts';
import { entityAt, mentionsIn, namedIn } from './read.ts';
import { WORLD } from './small-world.ts';

/** The definitions of a text, `short = long`. */
function definitions(text: string): readonly string[] {
  const document = readDocument(text);
  return definitionsIn(document).map(
    ({ shortFirst, shortLast, longFirst, longLast }) =>
      `${surface(document, shortFirst, shortLast)} = ${surface(document, longFirst, longLast)}`,
  );
}

describe('a definition', () => {
  it.each([
    [
      'long form first',
      'di International Meeting of Counter Terorism (IMCT), Bali',
      ['IMCT = International Meeting of Counter Terorism'],
    ],
    [
      'short form first',
      'di IMCT (International Meeting of Counter Terorism), Bali',
      ['IMCT = International Meeting of Counter Terorism'],
    ],
    ['letters from inside words', 'oleh Komando Strategis (KOSTRA)', ['KOSTRA = Komando Strategis']],
    [
      'a short form of two words',
      'oleh Tentara Nasional Indonesia Angkatan Laut (TNI AL)',
      ['TNI AL = Tentara Nasional Indonesia Angkatan Laut'],
    ],
    [
      'commas and a slash in the long form',
      'Bidang Politik, Hukum/Keamanan (BPHK)',
      ['BPHK = Bidang Politik, Hukum/Keamanan'],
    ],
    ['small letters in the long form', 'kawasan ekonomi khusus (KEK)', ['KEK = kawasan ekonomi khusus']],
    ['the shortest run that spells it', 'Polisi Pamong Praja (PP)', ['PP = Pamong Praja']],
    ['the first letter at a word’s start only', 'Kota Bola (AB)', []],
    ['letters that do not occur', 'Badan Intelijen Negara (KPK)', []],
    ['letters in another order', 'Negara Intelijen Badan (BIN)', []],
    ['a long form of one word', 'Kemenkeu (KMK)', []],
    ['another mark between', 'Badan. Intelijen Negara (BIN)', []],
    ['another block between', 'Badan\nIntelijen Negara (BIN)', []],
    ['a bracket that does not close', 'Badan Intelijen Negara (BIN', []],
    ['a bracket that closes in another block', 'Badan Intelijen Negara (BIN\n)', []],
    ['a word in small letters', 'badan intelijen negara (bin)', []],
    ['one letter', 'Nama Orang (N)', []],
    ['an empty bracket', 'Nama Orang ()', []],
    ['two', 'Aneka Bina (AB) dan Cipta Dana (CD)', ['AB = Aneka Bina', 'CD = Cipta Dana']],
  ])('%s', (_name, text, expected) => {
    expect(definitions(text)).toEqual(expected);
  });
});

describe('what a text defines', () => {
  it('is found wherever the short form stands, as one entity with the long form’s name', () => {
    const text =
      'Hadir di IMCT. Maka forum International Meeting of Counter Terorism (IMCT) ditutup; Forum IMCT usai.';
    const id = 'text/event/international-meeting-of-counter-terorism';
    expect(namedIn(WORLD, text)).toEqual([
      `IMCT = ${id}`,
      `International Meeting of Counter Terorism = ${id}`,
      `IMCT = ${id}`,
      `Forum IMCT = ${id}`,
    ]);
    expect(entityAt(WORLD, text, 'IMCT')).toMatchObject({
      type: 'event',
      name: 'International Meeting of Counter Terorism',
      shortForm: 'IMCT',
    });
  });

  it('is found the other way round', () => {
    expect(mentionsIn(WORLD, 'IMCT (International Meeting of Counter Terorism) usai. IMCT.')).toEqual([
      'event IMCT',
      'event International Meeting of Counter Terorism',
      'event IMCT',
    ]);
  });

  it('is the lexicon’s entity where the long form is', () => {
    expect(namedIn(WORLD, 'Kementerian Pertahanan (KP) dan KP.')).toEqual([
      'Kementerian Pertahanan = organisation/kemhan',
      'KP = organisation/kemhan',
      'KP = organisation/kemhan',
    ]);
  });

  it('goes before the lexicon', () => {
    expect(namedIn(WORLD, 'Komunitas Bina Insan Nusa (BIN) maju. BIN itu baru.')).toEqual([
      'Bina Insan Nusa = text/organisation/bina-insan-nusa',
      'BIN = text/organisation/bina-insan-nusa',
      'BIN = text/organisation/bina-insan-nusa',
    ]);
  });

  it('takes the lexicon’s meaning away where it is no name', () => {
    expect(mentionsIn(WORLD, 'Harga barang impor nonmigas (BIN) naik. Maka BIN turun.')).toEqual([]);
  });

  it('is nothing where it is short for a part of a title', () => {
    expect(mentionsIn(WORLD, 'Menteri Energi dan Sumber Daya Mineral (ESDM) tiba.')).toEqual([
      'role Menteri Energi dan Sumber Daya Mineral',
    ]);
  });
});
