import { describe, expect, it } from 'vitest';
import { typesOfWord } from '../../lib/lexicon/look-up.ts';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import { hitsIn, surfacesIn } from './hits.ts';
import { entity, smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon(
  entity('organisation/tni', 'Tentara Nasional Indonesia', { acronyms: ['TNI'] }),
  entity('organisation/tni-al', 'TNI Angkatan Laut', { acronyms: ['TNI AL'] }),
  entity('organisation/bin', 'Badan Intelijen Negara', { acronyms: ['BIN'] }),
  entity('organisation/kontras', 'KontraS'),
  entity('organisation/polhukam', 'Kementerian Politik, Hukum, dan Keamanan'),
  entity('organisation/pla', "People's Liberation Army"),
  entity('person/maruf', "Ma'ruf Amin"),
  entity('person/ani', 'Ani'),
  entity('place/indonesia', 'Indonesia', { demonyms: ['Indonesian'] }),
  entity('place/turki', 'Türkiye'),
  entity('place/jaya', 'Kodam Jaya/Jayakarta'),
  entity('equipment/f-16', 'F-16'),
  entity('law/uud', "UUD '45"),
  entity('role/menlu', 'Menteri Luar Negeri', { acronyms: ['Menlu'], forms: ['KSAD'] }),
  entity('role/mayor', 'Mayor', { kind: 'rank' }),
  entity('topic/terorisme', 'Terorisme', { forms: ['HAM'] }),
  entity('topic/siber', 'Siber', { flags: { caseSensitive: true } }),
);

describe('a form is found', () => {
  it.each([
    ['as written', 'Kata Badan Intelijen Negara.', ['Badan Intelijen Negara']],
    ['in capitals', 'INDONESIA', ['INDONESIA']],
    ['inside a longer one too, after it', 'TNI AL', ['TNI AL', 'TNI']],
    ['with a hyphen for a space', 'Badan-Intelijen-Negara', ['Badan-Intelijen-Negara']],
    ['with a space for a hyphen', 'F 16', ['F 16']],
    ['with nothing for a hyphen', 'F16', ['F16']],
    ['across a line wrap', 'Badan Intelijen\tNegara', ['Badan Intelijen\tNegara']],
    [
      'without its last comma',
      'Kementerian Politik, Hukum dan Keamanan',
      ['Kementerian Politik, Hukum dan Keamanan'],
    ],
    [
      'without its commas',
      'Kementerian Politik Hukum dan Keamanan',
      ['Kementerian Politik Hukum dan Keamanan'],
    ],
    ['with any apostrophe', 'Ma’ruf Amin', ['Ma’ruf Amin']],
    ['without its apostrophe', 'Maruf Amin', ['Maruf Amin']],
    ['with any apostrophe before a number', 'UUD ’45', ['UUD ’45']],
    ['with a genitive in it', 'People’s Liberation Army', ['People’s Liberation Army']],
    ['before a genitive', 'Indonesia’s', ['Indonesia']],
    ['without its diacritics', 'Turkiye', ['Turkiye']],
    ['decomposed', 'Tu\u0308rkiye', ['Tu\u0308rkiye']],
    ['with soft hyphens in it', 'Indo\u00adne\u00adsia', ['Indo\u00adne\u00adsia']],
    ['between zero-width spaces', '\u200bIndonesia\u200b', ['Indonesia']],
    ['with its slash', 'Kodam Jaya/Jayakarta', ['Kodam Jaya/Jayakarta']],
    ['before a clitic', 'Indonesianya TNIlah Indonesiakah TNIpun', ['Indonesia', 'TNI', 'Indonesia', 'TNI']],
    ['before a clitic after a hyphen', 'TNI-nya', ['TNI']],
    ['before a clitic after an apostrophe', "TNI'nya", ['TNI']],
    ['before a clitic after a soft hyphen', 'Indonesia\u00adnya', ['Indonesia']],
    ['with the marks of its last letter before a clitic', 'Türkiye\u0301nya', ['Türkiye\u0301']],
    ['before a clitic with marks', 'TNInya\u0301', ['TNI']],
    ['as a title in small letters', 'menteri luar negeri', ['menteri luar negeri']],
    ['as a topic in any case', 'terorisme TERORISME Terorisme', ['terorisme', 'TERORISME', 'Terorisme']],
    ['twice', 'TNI, TNI', ['TNI', 'TNI']],
  ])('%s', (_name, text, expected) => {
    expect(surfacesIn(lexicon, text)).toEqual(expected);
  });
});

describe('a form is not found', () => {
  it.each([
    ['in small letters where it is an acronym', 'Ali bin Abi'],
    ['with a capital only where it is an acronym', 'Bin Ladin'],
    ['without its inner capital', 'Kontras'],
    ['in small letters where it is a name', 'indonesia'],
    ['inside a word', 'TNIX xTNI'],
    ['glued to a number', 'TNI5 F16A 2F16'],
    ['across two blocks', 'Badan Intelijen\nNegara'],
    ['across a mark', 'Badan, Intelijen Negara'],
    ['with a word left out', 'Badan Negara'],
    ['in small letters where it is a rank', 'mayor'],
    ['in small letters where the topic keeps its case', 'siber'],
    ['as a short title in small letters', 'menlu ksad'],
    ['as a topic’s acronym in small letters', 'ham'],
    ['before something like a clitic', 'Indonesiamu TNInyak'],
  ])('%s', (_name, text) => {
    expect(surfacesIn(lexicon, text)).toEqual([]);
  });

  it('before a clitic that leaves one letter', () => {
    expect(
      surfacesIn(smallLexicon(entity('person/a', 'A'), entity('person/ab', 'Ab')), 'Anya Abnya'),
    ).toEqual(['Ab']);
  });
});

it('prefers the whole word to a stem with a clitic', () => {
  const both = smallLexicon(entity('person/sta', 'Sta'), entity('person/stanya', 'Stanya'));
  expect(hitsIn(both, 'Stanya').map(({ entity: id }) => id)).toEqual(['person/stanya', 'person/sta']);
});

it('gives all entities of a form, in table order, each once', () => {
  const two = smallLexicon(
    entity('place/jambi', 'Jambi'),
    entity('place/kota-jambi', 'Kota Jambi', { forms: ['Jambi', 'JAMBI'] }),
  );
  expect(hitsIn(two, 'JAMBI').map(({ entity: id }) => id)).toEqual(['place/jambi', 'place/kota-jambi']);
});

it('tells apart a thousand words that may follow one', () => {
  const words = Array.from(
    { length: 1000 },
    (_, i) => `${String.fromCharCode(97 + (i % 26))}x${'y'.repeat(i / 26)}`,
  );
  const wide = smallLexicon(...words.map((word) => entity(`topic/${word}`, `kecamatan ${word}`)));
  expect(new Set(words).size).toBe(1000);
  for (const word of words)
    expect(hitsIn(wide, `Kecamatan ${word} kecamatan`).map(({ entity: id }) => id)).toEqual([
      `topic/${word}`,
    ]);
  expect(surfacesIn(wide, 'kecamatan aa, kecamatan zxyz kecamatan kecamatan')).toEqual([]);
});

it('gives all of five hundred entities of one name, in table order', () => {
  const ids = Array.from({ length: 500 }, (_, i) => `place/sukamaju-${i}`);
  const villages = smallLexicon(...ids.map((id) => entity(id, 'Sukamaju', { forms: ['Desa Sukamaju'] })));
  expect(hitsIn(villages, 'Desa Sukamaju').map(({ entity: id }) => id)).toEqual([...ids, ...ids]);
});

it('tells words apart whatever their letters', () => {
  const names = ['Đoković', 'Doković', 'Łódź', 'Москва', '東京', '東京都', '𐐷𐐷', 'ß', 'ÿ', '€', '/', "'"];
  const letters = smallLexicon(...names.map((name) => entity(`place/${name}`, name)));
  for (const name of names)
    expect(
      hitsIn(letters, name).map(({ entity: id }) => id),
      name,
    ).toContain(`place/${name}`);
  expect(hitsIn(letters, '東 京都 Москв Москваа þ').map(({ surface }) => surface)).toEqual([]);
});

it('tells how a form names its entity', () => {
  expect(hitsIn(lexicon, 'TNI Indonesian Indonesia').map(({ kind }) => kind)).toEqual([
    'acronym',
    'demonym',
    'name',
  ]);
});

it('tells in what kinds of names a word occurs', () => {
  const tokens = tokenise('negeri amin tni xyz');
  const typesAt = (index: number) => {
    const bits = typesOfWord(lexicon, tokens, index);
    return ENTITY_TYPES.filter((_, type) => (bits & (1 << type)) !== 0);
  };
  expect([0, 1, 2, 3].map(typesAt)).toEqual([['role'], ['person'], ['organisation'], []]);
});

it('learns nothing of words from names that need context, but from titles', () => {
  const needy = { flags: { needsContext: true } };
  const villages = smallLexicon(
    entity('place/ketua', 'Ketua', needy),
    entity('role/ketua', 'Ketua', needy),
    entity('place/desa', 'Desa', needy),
  );
  const tokens = tokenise('ketua desa');
  expect([0, 1].map((index) => typesOfWord(villages, tokens, index))).toEqual([
    1 << ENTITY_TYPES.indexOf('role'),
    0,
  ]);
});

it('finds nothing in an empty text, and nothing with an empty lexicon', () => {
  expect(surfacesIn(lexicon, '')).toEqual([]);
  expect(surfacesIn(smallLexicon(), 'TNI')).toEqual([]);
  expect(surfacesIn(smallLexicon(entity('person/none', '')), 'TNI')).toEqual([]);
});
