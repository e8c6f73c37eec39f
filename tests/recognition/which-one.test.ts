import { describe, expect, it } from 'vitest';
import { entity, smallLexicon } from '../lexicon/small-lexicon.ts';
import { annotate, entityAt, namedIn } from './read.ts';

const needsContext = { needsContext: true };

const LEXICON = smallLexicon(
  entity('place/indonesia', 'Indonesia', { kind: 'country' }),
  entity('place/kabupaten-serang', 'Kabupaten Serang', { forms: ['Serang'] }),
  entity('place/utara', 'Aceh Utara'),
  entity('person/ali-laksamana', 'Muhammad Ali', { about: 'KSAL mulai 2022', flags: needsContext }),
  entity('person/ali-gubernur', 'Muhammad Ali', { flags: needsContext, source: 'wiki' }),
  entity('person/budi-aktor', 'Budi Prakoso', { flags: needsContext, source: 'wiki' }),
  entity('person/sari', 'Sari Wulandari', { about: 'Penyanyi', source: 'wiki' }),
  entity('person/sari-menteri', 'Sari Wulandari', { about: 'Menteri Kelautan', source: 'wiki' }),
  entity('person/tono', 'Tono Raharja', { about: 'Ekonom' }),
  entity('person/tono-2', 'Tono Raharja', { about: 'Pelukis', source: 'wiki' }),
  entity('person/rahmat-1', 'Rahmat Sidik', { about: 'Pelukis', source: 'wiki' }),
  entity('person/rahmat-2', 'Rahmat Sidik', { about: 'Penyair', aboutEn: 'Poet', source: 'wiki' }),
  entity('organisation/lsi', 'Lingkar Survei', { about: 'Lembaga survei', acronyms: ['LSI'] }),
  entity('organisation/lsi-buku', 'Lembaga Sastra', { about: 'Penerbit buku', acronyms: ['LSI'] }),
  ...['Selatan', 'Utara'].map((part) =>
    entity(`place/sawang-${part.toLowerCase()}`, 'Sawang', {
      forms: ['Kecamatan Sawang'],
      about: `Kecamatan di Kabupaten Aceh ${part}, Aceh`,
      flags: needsContext,
      source: 'kemendagri',
    }),
  ),
  entity('place/sawang-desa', 'Sawang', {
    about: 'Desa atau kelurahan di Tapa, Buton',
    flags: needsContext,
    source: 'wiki',
  }),
  ...[1, 2, 3, 4, 5, 6].map((number) =>
    entity(`place/mekar-${number}`, 'Mekar', {
      forms: ['Desa Mekar'],
      about: `Desa atau kelurahan di Tempat${number}`,
      flags: needsContext,
      source: 'wiki',
    }),
  ),
  entity('place/serang-desa', 'Serang', {
    about: 'Desa atau kelurahan di Cikarang, Bekasi',
    flags: needsContext,
    source: 'wiki',
  }),
  entity('role/ksal', 'Kepala Staf Angkatan Laut', {
    acronyms: ['KSAL'],
    tenures: [['person/ali-laksamana', '2022-12-28', '']],
  }),
  entity('role/gubernur', 'Gubernur Irian', { tenures: [['person/ali-gubernur', '1990', '1995']] }),
);

const idOf = (text: string, surface: string, day = '2023-06-05') => entityAt(LEXICON, text, surface, day).id;

describe('a person of a name that many have', () => {
  it.each([
    ['beside the title', 'Isi\nKata KSAL Muhammad Ali di sana.', 'person/ali-laksamana'],
    ['with the title set off', 'Isi\nMenurut H. Muhammad Ali, KSAL, begitu.', 'person/ali-laksamana'],
    ['beside the title of another one', 'Isi\nKata Gubernur Irian Muhammad Ali.', 'person/ali-gubernur'],
    ['without a title', 'Isi\nPetinju "H. Muhammad Ali" mulai 2022.', 'text/person/muhammad-ali'],
    [
      'with the title in another sentence, that still names it',
      'Isi\nH. Muhammad Ali datang. KSAL itu pulang.',
      'person/ali-laksamana',
    ],
  ])('%s', (_name, text, id) => {
    expect(idOf(text, 'Muhammad Ali')).toBe(id);
  });

  it('is told by what sets him apart', () => {
    expect(idOf('Isi\nKata aktor H. Budi Prakoso di sana.', 'Budi Prakoso')).toBe('person/budi-aktor');
    expect(idOf('Isi\nKata petani H. Budi Prakoso di sana.', 'Budi Prakoso')).toBe(
      'text/person/budi-prakoso',
    );
  });

  it('keeps his short forms', () => {
    expect(namedIn(LEXICON, 'Isi\nKata KSAL Muhammad Ali di sana. Lalu Ali pulang.')).toContain(
      'Ali = person/ali-laksamana',
    );
    expect(namedIn(LEXICON, 'Isi\nKata H. Muhammad Ali di sana. Lalu Ali pulang.')).toContain(
      'Ali = text/person/muhammad-ali',
    );
  });
});

describe('of several with one name', () => {
  it.each([
    ['the one whose description stands near', 'Isi\nMenteri Sari Wulandari datang.', 'person/sari-menteri'],
    ['the only one written by hand, where nothing tells', 'Isi\nLalu Tono Raharja datang.', 'person/tono'],
    ['the imported one, where the text speaks for it', 'Isi\nPelukis Tono Raharja datang.', 'person/tono-2'],
    ['none, where nothing tells', 'Isi\nLalu Rahmat Sidik datang.', 'text/person/rahmat-sidik'],
  ])('%s', (_name, text, id) => {
    expect(idOf(text, text.match(/[A-Z]\w+ (?:Wulandari|Raharja|Sidik)/)?.[0] ?? '')).toBe(id);
  });

  it('lists those that may be meant, where the text does not tell', () => {
    const { name, about, oneOf } = entityAt(LEXICON, 'Isi\nLalu Rahmat Sidik datang.', 'Rahmat Sidik');
    expect({ name, about, oneOf }).toEqual({
      name: 'Rahmat Sidik',
      about: null,
      oneOf: [
        { id: 'person/rahmat-1', name: 'Rahmat Sidik', about: 'Pelukis', aboutEn: null },
        { id: 'person/rahmat-2', name: 'Rahmat Sidik', about: 'Penyair', aboutEn: 'Poet' },
      ],
    });
  });

  it('lists none where they are more than five', () => {
    const found = entityAt(LEXICON, 'Isi\nBanjir di Desa Mekar surut.', 'Desa Mekar');
    expect([found.id, found.oneOf]).toEqual(['text/place/desa-mekar', undefined]);
  });

  it('an acronym means one thing throughout a text', () => {
    const ids = annotate(LEXICON, 'Isi\nLSI menerbitkan buku. Kata penerbit LSI itu.').mentions;
    expect(ids.map(({ entity: id }) => id)).toEqual(['organisation/lsi-buku', 'organisation/lsi-buku']);
  });
});

describe('a place of a common name', () => {
  it.each([
    [
      'in the region that the text names',
      'Isi\nBanjir di Kecamatan Sawang, Aceh Utara.',
      'place/sawang-utara',
    ],
    ['in neither', 'Isi\nBanjir di Kecamatan Sawang surut.', 'text/place/kecamatan-sawang'],
    ['of another kind', 'Isi\nBanjir di Desa Sawang surut.', 'place/sawang-desa'],
  ])('%s', (_name, text, id) => {
    expect(idOf(text, text.match(/(?:Kecamatan|Desa) Sawang/)?.[0] ?? '')).toBe(id);
  });

  it('is the well-known one, unless much speaks for another', () => {
    expect(idOf('Isi\nBanjir di Serang surut.', 'Serang')).toBe('place/kabupaten-serang');
    expect(idOf('Isi\nBanjir di Desa Serang, Cikarang, Bekasi.', 'Desa Serang')).toBe('place/serang-desa');
  });

  it('is elsewhere in the text what its fuller name says', () => {
    const text = 'Isi\nBanjir di Kecamatan Sawang, Aceh Utara. Warga Sawang mengungsi.';
    expect(namedIn(LEXICON, text).filter((line) => /Sawang =/.test(line))).toEqual([
      'Kecamatan Sawang = place/sawang-utara',
    ]);
  });
});
