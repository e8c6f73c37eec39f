import { describe, expect, it } from 'vitest';
import { entityAt, mentionsIn, namedIn } from './read.ts';
import { WORLD } from './small-world.ts';

describe('a name of the lexicon', () => {
  it.each([
    ['as an acronym in capitals, not as the particle', 'Ali bin Abi ke BIN.', ['organisation BIN']],
    ['with a capital, not without', 'Ke bali lewat Bali.', ['place Bali']],
    ['without its clitic', 'Indonesianya TNIlah.', ['place Indonesia', 'organisation TNI']],
    ['as a country, not as its people', 'The Indonesian of Indonesia.', ['place Indonesia']],
    ['not in an address', 'Lihat www.pemilu.go.id atau pemilu.com.', []],
    ['joined by a hyphen to another', 'Hubungan Indonesia-Rusia.', ['place Indonesia', 'place Rusia']],
    [
      'with the title that is part of it',
      'Direktorat Jenderal Pajak',
      ['organisation Direktorat Jenderal Pajak'],
    ],
    ['with the title that is part of a person', 'Lukman Hakim Saifuddin', ['person Lukman Hakim Saifuddin']],
    ['beside that title', 'Lukman Hakim Saifuddin, Hakim.', ['person Lukman Hakim Saifuddin', 'role Hakim']],
    ['that needs a cue: not by itself', 'Warga Front Rakyat.', ['organisation Front Rakyat']],
  ])('is found %s', (_name, text, expected) => {
    expect(mentionsIn(WORLD, text)).toEqual(expected);
  });

  it.each([
    ['a place called after a rank', 'Di Stadion Mayor Wayan itu.', ['place Stadion Mayor Wayan']],
    [
      'a body before an honorific',
      'Di Dinas Haji Bogor H Jono pergi.',
      ['organisation Dinas Haji Bogor', 'person Jono'],
    ],
    ['an office that is a body', 'Di Kantor Imigrasi Bogor itu.', ['organisation Kantor Imigrasi Bogor']],
    ['no other office', 'Di Kantor Redaksi itu.', []],
    ['a part of a command', 'Di Satlantas Polres Bogor itu.', ['unit Satlantas Polres Bogor']],
  ])('by its first word is %s', (_name, text, expected) => {
    expect(mentionsIn(WORLD, text)).toEqual(expected);
  });

  it.each([
    ['its own where nothing tells', 'Sidang PBB.', ['PBB = organisation/pbb']],
    ['no mention where it is only another’s', 'Sidang PKB.', []],
    [
      'that of whom the text names in full',
      'Partai Bulan Bintang bersidang. Sidang PBB.',
      ['Partai Bulan Bintang = organisation/bulan-bintang', 'PBB = organisation/bulan-bintang'],
    ],
    [
      'that of whom the text defines',
      'Partai Bulan Bintang (PKB)',
      ['Partai Bulan Bintang = organisation/bulan-bintang', 'PKB = organisation/bulan-bintang'],
    ],
  ])('by an acronym that several have is %s', (_what, text, expected) => {
    expect(namedIn(WORLD, text)).toEqual(expected);
  });

  it('that needs a cue is the known one where a cue finds it', () => {
    expect(namedIn(WORLD, 'Warga Front Rakyat.')).toEqual(['Front Rakyat = organisation/front']);
  });

  it('that is also a word is found by a capital that no sentence start explains', () => {
    expect(mentionsIn(WORLD, 'Dalam tempo singkat. Tempo itu lama. "Tempo" dan majalah Tempo.')).toEqual([
      'organisation Tempo',
    ]);
    expect(mentionsIn(WORLD, 'Dalam waktu\nTempo')).toEqual(['organisation Tempo']);
    expect(mentionsIn(WORLD, 'Akhirnya Dalam Tempo Singkat Perkara Selesai')).toEqual([]);
  });

  it('is on its card by its preferred name, whatever form the text uses', () => {
    expect(entityAt(WORLD, 'Kata BIN.', 'BIN')).toMatchObject({
      id: 'organisation/bin',
      name: 'Badan Intelijen Negara',
      shortForm: 'BIN',
      holder: null,
    });
  });
});

describe('heads introduce names', () => {
  it.each([
    ['a battalion with its honorary name', 'Di Yonif 752/VYS.', ['unit Yonif 752/VYS']],
    [
      'a battalion with kind and number',
      'Di Batalyon Komposit 1/Gardapati.',
      ['unit Batalyon Komposit 1/Gardapati'],
    ],
    ['a battalion before a slash that leads nowhere', 'Di Yonif 752/itu.', ['unit Yonif 752']],
    ['a district command by number', 'Di Kodim 0501 itu.', ['unit Kodim 0501']],
    ['a military region by Roman number', 'Di Kodam XVII/Cenderawasih.', ['unit Kodam XVII/Cenderawasih']],
    ['a police station by place', 'Di Polres Aceh Utara.', ['unit Polres Aceh Utara']],
    ['a police station by a place of the lexicon', 'Di Polda Bali Kemarin.', ['unit Polda Bali']],
    ['a head alone', 'Di Polda itu.', []],
    ['a head in small letters', 'Di polda Bali.', ['place Bali']],
    ['a street', 'Di Jl. Merdeka dan Jalan Kartini.', ['place Jl. Merdeka', 'place Jalan Kartini']],
    [
      'a village in its district',
      'Desa Sukamaju Kecamatan Cibinong.',
      ['place Desa Sukamaju', 'place Kecamatan Cibinong'],
    ],
    ['a company', 'Milik PT Maju Jaya, katanya.', ['organisation PT Maju Jaya']],
    ['two companies', 'Milik PT Maju dan PT Jaya.', ['organisation PT Maju', 'organisation PT Jaya']],
    [
      'an office of two subjects',
      'Lewat Dinas Kelautan dan Perikanan.',
      ['organisation Dinas Kelautan dan Perikanan'],
    ],
    [
      'a court with its acronym',
      'Di Pengadilan Negeri (PN) Lhoksukon.',
      ['organisation Pengadilan Negeri (PN) Lhoksukon'],
    ],
    ['a summit', 'Dalam KTT ASEAN itu.', ['event KTT ASEAN']],
    ['a ship by number', 'Kapal KRI Nanggala-402.', ['equipment KRI Nanggala-402']],
    ['a ship by name', 'Kapal KMP Labitra Adinda.', ['equipment KMP Labitra Adinda']],
    ['a ship’s prefix alone', 'Kapal KRI itu.', []],
    ['a ship with a small word', 'Kapal BRP Davao del Sur.', ['equipment BRP Davao del Sur']],
    ['a tanker', 'Ada tanker MT Pegasus itu.', ['equipment MT Pegasus']],
    ['no tanker without a word for one', 'Ada rumah MT Pegasus itu.', []],
    ['a regency in short', 'Di Kab. Kancil itu.', ['place Kab. Kancil']],
    ['a street called after somebody', 'Di Jl. H.R. Rasuna Said itu.', ['place Jl. H.R. Rasuna Said']],
    ['a body at a sentence’s end', 'Milik BPBD. Di sana.', []],
    ['a regional body, and no more', 'Kata KPU Bali Rudi itu.', ['organisation KPU Bali']],
    ['a base with its number', 'Di pangkalan Air Squadron 12 itu.', ['unit Air Squadron 12']],
    ['a building by its last word', 'Di Capital One Arena itu.', ['place Capital One Arena']],
    ['no building where the name goes on', 'Di Capital Arena Kita itu.', []],
    [
      'a body after a title',
      'Kata Ketua Yale University itu.',
      ['role Ketua Yale University', 'organisation Yale University'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(mentionsIn(WORLD, text)).toEqual(expected);
  });

  it('a title takes the name from a head, and leaves no head alone', () => {
    expect(mentionsIn(WORLD, 'Di Jl. Jenderal itu, di KRI Jenderal.')).toEqual([
      'role Jenderal',
      'role Jenderal',
    ]);
  });

  it('a regency and a city are the place that the lexicon knows by the bare name', () => {
    expect(namedIn(WORLD, 'Di Kabupaten Bogor.')).toEqual(['Kabupaten Bogor = place/bogor']);
    expect(namedIn(WORLD, 'Di Bandara Bali.')).toEqual(['Bandara Bali = text/place/bandara-bali']);
  });
});

describe('laws', () => {
  it.each([
    ['UU Nomor 15 Tahun 2003', 'Lewat UU Nomor 15 Tahun 2003 itu.'],
    ['Perppu No. 2/2017', 'Lewat Perppu No. 2/2017.'],
    ['PP No 5', 'Lewat PP No 5.'],
    ['Undang-Undang Nomor 34 Tahun 2004', 'Lewat Undang-Undang Nomor 34 Tahun 2004, katanya.'],
    [
      'Peraturan Menteri Energi dan Air Nomor 5 Tahun 2010',
      'Lewat Peraturan Menteri Energi dan Air Nomor 5 Tahun 2010.',
    ],
    ['Peraturan Presiden Nomor 1 Tahun 2010', 'Lewat Peraturan Presiden Nomor 1 Tahun 2010.'],
    [
      'UU Nomor 34 Tahun 2004 tentang Tentara Nasional Indonesia',
      'Lewat UU Nomor 34 Tahun 2004 tentang Tentara Nasional Indonesia itu.',
    ],
    ['UU Nomor 34 Tahun 2004', 'Lewat UU Nomor 34 Tahun 2004 tentang hal itu.'],
    ['Putusan MK Nomor 91/PUU-XVIII/2020', 'Lewat Putusan MK Nomor 91/PUU-XVIII/2020 itu.'],
    ['Tap MPR Nomor XI/MPR/1998', 'Lewat Tap MPR Nomor XI/MPR/1998 itu.'],
    [
      'Peraturan Pemerintah Pengganti Undang-Undang (Perppu) Nomor 1 Tahun 2020',
      'Lewat Peraturan Pemerintah Pengganti Undang-Undang (Perppu) Nomor 1 Tahun 2020 itu.',
    ],
    ['Surat Edaran Menteri Agama Nomor 5 Tahun 2022', 'Lewat Surat Edaran Menteri Agama Nomor 5 Tahun 2022.'],
    ['Perppu Kolam Ikan', 'Lewat Perppu Kolam Ikan itu.'],
  ])('%s', (law, text) => {
    expect(mentionsIn(WORLD, text)).toEqual([`law ${law}`]);
  });

  it('two of them', () => {
    expect(mentionsIn(WORLD, 'Lewat UU Kolam dan UU No. 19/2016 itu.')).toEqual([
      'law UU Kolam',
      'law UU No. 19/2016',
    ]);
  });

  it.each(['UU itu', 'uu nomor 15 tahun 2003', 'PP 5 kali', 'Nomor 15 Tahun 2003', 'Surat Kabar nomor 5'])(
    'not: %s',
    (text) => {
      expect(mentionsIn(WORLD, `Lewat ${text}.`)).toEqual([]);
    },
  );
});

describe('what one place tells to be a name is that name elsewhere', () => {
  it('in a headline', () => {
    expect(
      namedIn(WORLD, 'Rudi Sutisna Wakili Pemerintah Pusat Besok Sore\n\nKata Ketua Rudi Sutisna, benar.'),
    ).toEqual([
      'Rudi Sutisna = text/person/rudi-sutisna',
      'Ketua = role/ketua',
      'Rudi Sutisna = text/person/rudi-sutisna',
    ]);
  });

  it('a name of the lexicon’s head needs no second word in a headline', () => {
    expect(mentionsIn(WORLD, 'Kemarin PT Maju Jaya Sukses Besar Sekali\n\nMilik PT Maju Jaya.')).toEqual([
      'organisation PT Maju Jaya',
      'organisation PT Maju Jaya',
    ]);
  });

  it('but not across a mark, and not in small letters', () => {
    expect(mentionsIn(WORLD, 'Kata Ketua Rudi Sutisna. Ada Rudi, Sutisna, dan rudi sutisna.')).toEqual([
      'role Ketua',
      'person Rudi Sutisna',
      'person Rudi',
      'person Sutisna',
    ]);
  });
});

describe('an event', () => {
  it.each([
    ['with its bare year', 'Dalam KTT ASEAN 2018 itu.', 'event KTT ASEAN 2018'],
    ['with its season', 'Dalam Westport Cup 2022/2023 itu.', 'event Westport Cup 2022/2023'],
    ['not with another number', 'Dalam Westport Cup 25 itu.', 'event Westport Cup'],
  ])('is named %s', (_what, text, expected) => {
    expect(mentionsIn(WORLD, text)).toEqual([expected]);
  });
});
