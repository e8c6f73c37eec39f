import type { NameType } from '../lexicon/types.ts';

/** What may follow a head: a run of capitalised words, or a unit's number and honorary name. */
export type Tail = 'name' | 'number';

/** A word that introduces a name and belongs to it: "Kabupaten Bogor", "Polres Aceh Utara". */
export interface Head {
  readonly type: NameType;
  readonly tail: Tail;
}

const ORGANISATION_HEADS =
  'pt cv perum kementerian departemen badan lembaga komisi dinas direktorat ditjen partai universitas institut yayasan asosiasi ' +
  'ikatan persatuan perhimpunan himpunan pengadilan kejaksaan kejari kejati mahkamah fakultas sma smp smk bank front aliansi ' +
  'bpbd dprd kpu kpud kip panwaslu bawaslu bnnp kbri kjri satpol kadin kantor dewan majelis komite fraksi koalisi gerakan serikat sekretariat inspektorat akademi angkatan perguruan pondok pesantren politeknik ' +
  'kesatuan jaringan pemkab pemkot pemprov pemda lbh lsm dpp dpd dpc dpw paguyuban kepolisian dishub disdik dinkes disnaker bappeda ' +
  'university institute ministry agency council commission committee association federation party department';
const SUBUNITS =
  'ditreskrimum ditreskrimsus ditresnarkoba ditnarkoba ditlantas ditpolair ditpolairud ditsabhara ditsamapta ditintelkam ' +
  'satreskrim satresnarkoba satnarkoba satlantas satpolair satsabhara satintelkam bidhumas bidpropam unitreskrim';
const UNIT_HEADS =
  'yonif yonkav yonarmed yonarhanud yonzipur yonbekang yonmarhanlan batalyon batalion kodam korem kodim koramil brigif ' +
  'brigade divif lantamal lanal lanud lanumad polda polres polresta polrestabes polresto polsek polsekta polsektro satgas ' +
  'detasemen denpom resimen menart skadron skuadron kompi koarmada satradar ' +
  SUBUNITS;
const PLACE_HEADS =
  'kabupaten kab kota provinsi kecamatan desa kelurahan kampung dusun distrik jalan jl bandara pelabuhan stasiun terminal ' +
  'stadion gunung pulau kepulauan laut selat teluk sungai danau gedung hotel rsud rs istana masjid gereja lapas rutan pasar ' +
  'taman jembatan bukit pantai semenanjung samudra samudera museum candi waduk bendungan wisma apartemen perumahan ' +
  'karesidenan pedukuhan padukuhan kec kel prov gang gg dermaga rsup rspad rspi rsj bundaran tugu monumen pura vihara rusun';
const EVENT_HEADS =
  'ktt konferensi forum operasi latihan festival piala pilkada pilgub pilpres pileg pilwalkot pilbup kongres muktamar munas ' +
  'rakernas simposium olimpiade tragedi peristiwa summit conference exercise';

function headsOf(words: string, type: NameType, tail: Tail): readonly (readonly [string, Head])[] {
  return words.split(' ').map((word) => [word, { type, tail }]);
}

/** Heads by folded word. */
export const HEADS: ReadonlyMap<string, Head> = new Map([
  ...headsOf(ORGANISATION_HEADS, 'organisation', 'name'),
  ...headsOf(UNIT_HEADS, 'unit', 'number'),
  ...headsOf(PLACE_HEADS, 'place', 'name'),
  ...headsOf(EVENT_HEADS, 'event', 'name'),
]);

/** Heads of parts of a command, which name the command after them: "Ditreskrimum *Polda Lampung*". */
export const SUBUNIT_HEADS: ReadonlySet<string> = new Set(SUBUNITS.split(' '));

/** Second words of two-word heads: "Pengadilan *Negeri* Jakarta Selatan", "Batalyon *Infanteri* 752". */
export const SECOND_HEADS: ReadonlySet<string> = new Set(
  'negeri tinggi laut darat udara infanteri kavaleri artileri zeni marinir jenderal raya sakit umum daerah'.split(
    ' ',
  ),
);

/** Heads that end the run of another name: "PT Angkasa Pura I | Bandara Internasional Lombok", "Desa X | Kecamatan Y". */
export const PARTING_HEADS: ReadonlySet<string> = new Set(
  'bandara kecamatan kabupaten provinsi desa kelurahan jalan jl polda polres polsek'.split(' '),
);

/** "Kantor Imigrasi Bogor" is a body; of any other "kantor X" only X is named. */
export const OFFICE_KINDS: ReadonlySet<string> = new Set(
  'kementerian wilayah imigrasi pertanahan staf urusan pelayanan otoritas berita'.split(' '),
);

/** Heads whose name may be a person's, with rank and honorific: "Stadion *Kapten* I Wayan Dipta". */
export const HONOURING_HEADS: ReadonlySet<string> = new Set(
  'jalan jl stadion bandara gedung museum taman rsud rsup rs jembatan universitas pelabuhan terminal pasar wisma masjid'.split(
    ' ',
  ),
);

/** Honorifics that begin somebody's name right after a body's. */
export const HONORIFICS_AFTER: ReadonlySet<string> = new Set('h hj dr drs dra ir prof kh tgb'.split(' '));

/** Heads whose rule is surer of kind and end than the tagger. */
export const FIRM_HEADS: ReadonlySet<string> = new Set(
  (
    'pengadilan kejaksaan kejari kejati bandara pelabuhan stadion kecamatan kelurahan desa kabupaten provinsi rsud rutan lapas ' +
    'kementerian departemen dinas universitas institut badan komisi pt puskesmas kantor bpbd dprd kbri kjri satpol'
  ).split(' '),
);

/** Heads whose kind is always the rule's: the newspapers' corpus calls courts places. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  'pengadilan kejaksaan kejari kejati mahkamah kementerian'.split(' '),
);

/** Bodies that there are once in each region: what follows is the region, and no more. */
export const BRANCHED_HEADS: ReadonlySet<string> = new Set(
  'kpu kpud kip panwaslu bawaslu dprd bpbd bnnp pemkab pemkot pemprov lbh dishub disdik dinkes disnaker bappeda'.split(
    ' ',
  ),
);

/** Heads that are written with a full stop: "Jl. Sudirman", "Kab. Bima"; after any other it ends the sentence. */
export const ABBREVIATED_HEADS: ReadonlySet<string> = new Set('pt cv jl kab kec kel prov gg rs'.split(' '));

/** Kinds of buildings that belong to their names, in small letters too. */
export const BUILDINGS: ReadonlySet<string> = new Set(
  'hotel stadion bandara gedung masjid gereja stasiun museum rutan lapas'.split(' '),
);

/** Nouns before somebody's name that are no part of it: "Pendiri *Facebook*", "Politisi *Amir*". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  'pendiri pemilik bos pengusaha aktor aktris artis penyanyi politikus politisi pengamat penyidik petugas anggota mantan eks gelandang striker penyerang kiper bek winger pemain kakak adik'.split(
    ' ',
  ),
);

/** Nouns before a body's name that are no part of it: "situs *Page Six*". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'situs laman portal koran kabar harian majalah tabloid klub perusahaan maskapai produsen'.split(' '),
);

/** Heads of places that lie in a region, which may be named right after them. */
export const DISTRICT_HEADS: ReadonlySet<string> = new Set(
  'kecamatan kelurahan desa dusun kampung'.split(' '),
);

/** Heads whose name is the place itself: "Kabupaten Bogor" and "Provinsi Bali" are what "Bogor" and "Bali" name. */
export const TRANSPARENT_HEADS: ReadonlySet<string> = new Set(
  'kabupaten kab kota provinsi prov pulau'.split(' '),
);

const NOUN_TYPES: readonly (readonly [NameType, string])[] = [
  [
    'event',
    'meeting conference summit forum exercise dialogue pertemuan konferensi forum latihan operasi festival sidang dialog',
  ],
  [
    'law',
    'act treaty convention agreement protocol undang-undang undang peraturan perjanjian konvensi deklarasi traktat',
  ],
  ['unit', 'komando command batalyon detasemen brigade resimen satuan korps armada squadron regiment'],
  [
    'organisation',
    `${ORGANISATION_HEADS} organization organisation agency group company movement army bank council union organisasi kelompok ` +
      'tentara pusat kantor satuan forum pasukan jaringan laskar institute center centre network office bureau service authority',
  ],
  ['place', `${PLACE_HEADS} zona sea strait airport island city province`],
];

/** The type that a name's noun tells, by folded word; used where a text defines an acronym. */
export const TYPE_OF_NOUN: ReadonlyMap<string, NameType> = new Map(
  [...NOUN_TYPES]
    .reverse()
    .flatMap(([type, words]) => words.split(' ').map((word): [string, NameType] => [word, type])),
);

/** Verbs of speech that stand before their speaker: "…," *kata* Wiranto. */
export const VERBS_BEFORE_SPEAKER: ReadonlySet<string> = new Set(
  (
    'kata ujar ungkap tutur jelas tegas papar imbuh terang sebut lanjut tukas ucap tandas jawab beber tambah urai cetus aku ' +
    'said says added'
  ).split(' '),
);

/** Verbs of speech that stand after their speaker: Wiranto *mengatakan*. */
export const VERBS_AFTER_SPEAKER: ReadonlySet<string> = new Set(
  (
    'mengatakan menjelaskan menyebut menyebutkan menegaskan menuturkan mengungkapkan menambahkan menyatakan menilai ' +
    'memaparkan mengaku mengakui berharap menerangkan membantah mengingatkan meminta said says told added'
  ).split(' '),
);

/** Small words inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'bin binti van von de del der da dos al el ibn ben'.split(' '),
);

/** Small words inside an organisation's or event's name: "Dinas Kelautan *dan* Perikanan". */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set('dan of on for and the untuk'.split(' '));
